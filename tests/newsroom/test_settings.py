"""Settings: defaults that run, and a production mode that refuses to start half configured."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMPLETE = {
    "NEWSROOM_PRODUCTION": "yes",
    "DATABASE_URL": "postgres://app:word@db.example/news?sslmode=require",
    "SECRET_KEY": "s" * 60,
    "ALLOWED_HOSTS": "news.example, www.news.example",
}
SHOW = "import json, newsroom.settings as s; print(json.dumps({n: getattr(s, n) for n in sys.argv[2:]}, default=str))"


def _run(environment: dict[str, str], *names: str, command: str = "runserver") -> subprocess.CompletedProcess[str]:
    """Read settings in a fresh process, as the given command would."""
    code = f"import sys; sys.argv[1:1] = [{command!r}]; {SHOW}"
    clean = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")}
    return subprocess.run(
        [sys.executable, "-c", code, *names],
        cwd=ROOT,
        env=clean | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def _read(environment: dict[str, str], name: str, command: str = "runserver") -> object:
    answer = _run(environment, name, command=command)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)[name]


@pytest.mark.parametrize("name", ["DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_production_refuses_to_start_without(name: str, value: str | None) -> None:
    environment = {key: given for key, given in COMPLETE.items() if key != name}
    environment |= {} if value is None else {name: value}

    answer = _run(environment)

    assert answer.returncode == 1
    assert answer.stderr.splitlines()[-1].startswith(
        f"django.core.exceptions.ImproperlyConfigured: NEWSROOM_PRODUCTION is set, so {name} is required ("
    )


def test_production_starts_when_all_is_given_and_shows_no_errors() -> None:
    assert _read(COMPLETE, "ALLOWED_HOSTS") == ["news.example", "www.news.example"]
    assert _read(COMPLETE | {"DEBUG": "yes"}, "DEBUG") is False


def test_production_keeps_cookies_to_https() -> None:
    answer = json.loads(_run(COMPLETE, "SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_HSTS_SECONDS").stdout)

    assert answer == {"SESSION_COOKIE_SECURE": True, "CSRF_COOKIE_SECURE": True, "SECURE_HSTS_SECONDS": 31_536_000}


@pytest.mark.parametrize("url", ["sqlite:///news.db", "mysql://u:p@h/news", "news"])
@pytest.mark.parametrize("name", ["DATABASE_URL", "DATABASE_OWNER_URL"])
def test_a_database_that_is_not_postgresql_is_refused(name: str, url: str) -> None:
    answer = _run(COMPLETE | {name: url}, command="migrate")

    assert answer.stderr.splitlines()[-1] == (
        "django.core.exceptions.ImproperlyConfigured: "
        f"{name} has to be a PostgreSQL address: postgres://user:password@host/name."
    )


def test_without_an_address_the_built_in_server_is_used() -> None:
    found = _read({"DATABASE_URL": " "}, "DATABASES")

    assert isinstance(found, dict)
    assert (found["default"]["ENGINE"], found["default"]["USER"]) == ("newsroom.embedded", "newsroom")


@pytest.mark.parametrize(
    ("command", "user"), [("migrate", "chief"), ("sqlmigrate", "chief"), ("runserver", "app"), ("import_story", "app")]
)
def test_only_commands_that_change_the_schema_run_as_its_owner(command: str, user: str) -> None:
    environment = COMPLETE | {"DATABASE_OWNER_URL": "postgres://chief:word@db.example/news"}

    found = _read(environment, "DATABASES", command)

    assert isinstance(found, dict)
    assert found["default"]["USER"] == user
    assert _read(environment, "DATABASE_APPLICATION_ROLE", command) == "app"


def test_waiting_for_the_database_ends_unless_a_pooler_stands_between() -> None:
    found, pooled = _read(COMPLETE, "DATABASES"), _read(COMPLETE | {"NEWSROOM_POOLER": "yes"}, "DATABASES")

    assert isinstance(found, dict)
    assert isinstance(pooled, dict)
    assert found["default"]["OPTIONS"] == {
        "sslmode": "require",
        "options": "-c lock_timeout=5s -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s -c jit=off",
    }
    assert pooled["default"]["OPTIONS"] == {"sslmode": "require"}
    assert pooled["default"]["DISABLE_SERVER_SIDE_CURSORS"] is True
