"""The oldest PostgreSQL we support, for a second round; run as a module it makes sure of it and prints its folder."""

from __future__ import annotations

from pathlib import Path

from newsroom.database import OLDEST
from tests.installing import install, may_install

FOLDER = Path(f"/usr/lib/postgresql/{OLDEST}/bin")
QUIET = Path("/etc/postgresql-common/createcluster.d/no-cluster-of-its-own.conf")
HELP = f"PostgreSQL {OLDEST} was not found in {FOLDER}; install it (on Debian: apt-get install postgresql-{OLDEST})."


def ensure() -> Path:
    """The folder of its programs, installed first if that is ours to do."""
    if not FOLDER.exists() and may_install():
        # Programs only: Debian would otherwise set up and start a server too.
        QUIET.parent.mkdir(parents=True, exist_ok=True)
        QUIET.write_text("create_main_cluster = false\n")
        try:
            install(f"postgresql-{OLDEST}")
        finally:
            QUIET.unlink()
    if not FOLDER.exists():
        raise SystemExit(HELP)
    return FOLDER


if __name__ == "__main__":
    print(ensure())
