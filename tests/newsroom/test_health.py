"""What machines ask before they send people here."""

from django.db import DatabaseError, connection


def test_a_living_process_says_so_without_the_database(client):
    answer = client.get("/healthz")

    assert (answer.status_code, answer.content) == (200, b"ok\n")
    assert "no-store" in answer.headers["Cache-Control"]


def test_it_is_ready_while_the_database_answers(client, db, monkeypatch):
    ready = client.get("/readyz")

    def gone():
        raise DatabaseError

    with monkeypatch.context() as patch:
        patch.setattr(connection, "cursor", gone)
        not_ready = client.get("/readyz")

    assert (ready.status_code, ready.content) == (200, b"ready\n")
    assert (not_ready.status_code, not_ready.content) == (503, b"no database\n")


def test_probes_are_not_sent_elsewhere(client, settings):
    settings.SECURE_SSL_REDIRECT = True

    assert client.get("/healthz").status_code == 200
    assert client.get("/").status_code == 301
