"""The Chromium that the browser tests drive, and a serif it can fall back on; run as a module it makes sure of both and
prints where Chromium is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

from tests.installing import install, may_install

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
HELP = "No Chromium was found or could be installed; install one, or name it in NEWSROOM_CHROMIUM."

#: The serifs whose measures the stylesheets' stand-ins have; a machine with a desktop has one.
SERIFS = ("Georgia", "Times New Roman", "Liberation Serif")
NO_SERIF = f"None of these fonts is installed: {', '.join(SERIFS)}; on Debian install fonts-liberation."


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
    """Chromium with a serif, installed if need be: Debian's packages for root, else playwright's download."""
    _ensure_serif()
    if found := find():
        return found
    if may_install():
        install("chromium")
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if found := find():
        return found
    raise SystemExit(HELP)


def _ensure_serif() -> None:
    if not _has_serif() and may_install():
        install("fonts-liberation")
    if not _has_serif():
        raise SystemExit(NO_SERIF)


def _has_serif() -> bool:
    """Whether fontconfig knows one of the serifs; a system without fontconfig brings one of its own."""
    if not (fonts := shutil.which("fc-list")):
        return True
    known = subprocess.run([fonts, ":", "family"], capture_output=True, text=True, check=True).stdout
    return any(serif in known for serif in SERIFS)


if __name__ == "__main__":
    print(ensure())
