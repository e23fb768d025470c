"""What every test may ask for: the database, and the cast of people."""

import pytest
from django.conf import settings

from tests.factories import make_person

pytest_plugins = ["tests.database", "tests.strictness"]

#: Hashing a password well takes half a second, which no test is about.
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

#: Static files straight from where they are written; nothing is collected first.
settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
settings.WHITENOISE_AUTOREFRESH = settings.WHITENOISE_USE_FINDERS = True


@pytest.fixture
def author(db):
    """Writes stories under a byline."""
    return make_person("author", "Editors", first_name="Anna", last_name="Byline")


@pytest.fixture
def editor(db):
    """Writes, tags and sources."""
    return make_person("editor", "Editors", first_name="Edith", last_name="Desk")


@pytest.fixture
def reviewer(db):
    """Checks claims and signs stories."""
    return make_person("reviewer", "Reviewers", first_name="Ravi", last_name="Check")


@pytest.fixture
def second_reviewer(db):
    """Another pair of eyes."""
    return make_person("second", "Reviewers", first_name="Sofia", last_name="Second")


@pytest.fixture
def chief(db):
    """Publishes, waives, sets policies."""
    return make_person("chief", "Chiefs", first_name="Chris", last_name="Chief")


@pytest.fixture
def lawyer(db):
    """Reads what carries a legal risk."""
    return make_person("lawyer", "Lawyers", first_name="Lena", last_name="Law")


@pytest.fixture
def superuser(db):
    """May do anything the software allows; the four eyes bind them all the same."""
    return make_person("root", is_superuser=True)


@pytest.fixture
def outsider(db):
    """Has a login and no place here."""
    return make_person("outsider", is_staff=False)
