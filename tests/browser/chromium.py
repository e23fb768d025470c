"""The Chromium that the browser tests drive; run as a module it makes sure of one and prints where it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

from tests.installing import install, may_install

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
HELP = "No Chromium was found or could be installed; install one, or name it in NEWSROOM_CHROMIUM."


def find() -> str | None:
    """The one named in NEWSROOM_CHROMIUM, the system's, or playwright's own."""
    if chosen := os.environ.get("NEWSROOM_CHROMIUM"):
        return shutil.which(chosen)
    for name in NAMES:
        if path := shutil.which(name):
            return path
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if os.path.exists(own) else None


def ensure() -> str:
    """One that is there, installed if need be: Debian's package for root, else playwright's download."""
    if found := find():
        return found
    if may_install():
        install("chromium")
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if found := find():
        return found
    raise SystemExit(HELP)


if __name__ == "__main__":
    print(ensure())
