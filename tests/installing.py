"""Programs the tests need from outside: found, or installed where that is ours to do, or a sentence."""

from __future__ import annotations

import os
import shutil
import subprocess


def may_install() -> bool:
    """Whether Debian's packages are ours to install."""
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(package: str) -> bool:
    """Install one of Debian's packages, bringing nothing that is not needed; False if that fails."""
    surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "--yes", "--no-install-recommends", package]
    for step in (command, ["apt-get", "update"], command):
        done = subprocess.run(step, env=surroundings, stdout=subprocess.DEVNULL, check=False).returncode == 0
        if done and step is command:
            return True
    return False
