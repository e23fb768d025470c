"""All settings, from the environment, with defaults that run."""

import secrets
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import dj_database_url
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _
from django_prose_editor.config import html_tags
from environs import Env
from js_asset import static_lazy

from newsroom.sizes import MOST_FIELDS, MOST_SENT

env = Env()
BASE_DIR = Path(__file__).resolve().parent.parent
LOCAL = BASE_DIR / ".local"

# --- production or not -------------------------------------------------------------------------------------------

PRODUCTION = env.bool("NEWSROOM_PRODUCTION", False)
DEBUG = env.bool("DEBUG", True) and not PRODUCTION


def _required(name: str, example: str) -> str:
    """The variable's value, or in production a refusal to start that names it."""
    value: str = env.str(name, "").strip()
    if PRODUCTION and not value:
        raise ImproperlyConfigured(f"NEWSROOM_PRODUCTION is set, so {name} is required ({example}).")
    return value


def _own_secret() -> str:
    """A checkout's own key, made once, so that sessions outlive a restart."""
    kept = LOCAL / "secret-key"
    try:
        if not kept.exists():
            LOCAL.mkdir(exist_ok=True)
            kept.touch(mode=0o600)
            kept.write_text(secrets.token_urlsafe(50))
        return kept.read_text()
    except OSError:
        return secrets.token_urlsafe(50)


SECRET_KEY = _required("SECRET_KEY", "at least fifty random characters") or _own_secret()
ALLOWED_HOSTS = [host.strip() for host in _required("ALLOWED_HOSTS", "news.example.org").split(",") if host.strip()]
ALLOWED_HOSTS = ALLOWED_HOSTS or ["localhost", "127.0.0.1", "[::1]"]
CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", [])

# --- database ----------------------------------------------------------------------------------------------------

#: Commands that change the schema, or set up who works here, and so work as its owner; all else as the plain role.
OWNER_COMMANDS = {
    "changepassword", "createsuperuser", "demo", "flush", "grants", "makemigrations", "migrate", "optimizemigration",
    "showmigrations", "sqlflush", "sqlmigrate",
}  # fmt: skip
AS_OWNER = env.str("NEWSROOM_DB_ROLE", "") == "owner" or (len(sys.argv) > 1 and sys.argv[1] in OWNER_COMMANDS)
#: Our statements are many and short: compiling one takes longer than running it ever does.
OPTIONS = "-c lock_timeout=5s -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s -c jit=off"


def _parsed(name: str, url: str) -> dict[str, Any]:
    """A PostgreSQL address as Django wants it; any other kind is refused."""
    if not url.startswith(("postgres://", "postgresql://")):
        raise ImproperlyConfigured(f"{name} has to be a PostgreSQL address: postgres://user:password@host/name.")
    return dict(dj_database_url.parse(url))


def _database(url: str, owner_url: str) -> tuple[dict[str, Any], str]:
    """The database and the name of the application's own role in it, if it is not the owner's."""
    if not url:
        role = "newsroom"
        chosen: dict[str, Any] = {
            "ENGINE": "newsroom.embedded",
            "NAME": "newsroom",
            "USER": "newsroom_owner" if AS_OWNER else role,
            "EMBEDDED_DIR": env.str("NEWSROOM_PG_DIR", str(LOCAL / "pg")),
        }
    else:
        plain = _parsed("DATABASE_URL", url)
        chosen = _parsed("DATABASE_OWNER_URL", owner_url) if owner_url and AS_OWNER else plain
        role = plain["USER"] if owner_url else ""
        # A pooler refuses options at start-up: there, let ALTER ROLE … SET say the same.
        if not env.bool("NEWSROOM_POOLER", False) and not AS_OWNER:
            options = chosen.setdefault("OPTIONS", {})
            options["options"] = f"{options.get('options', '')} {OPTIONS}".strip()
    kept = {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True, "DISABLE_SERVER_SIDE_CURSORS": True}
    return chosen | kept, role


_default, DATABASE_APPLICATION_ROLE = _database(
    _required("DATABASE_URL", "postgres://user:password@host/name"), env.str("DATABASE_OWNER_URL", "").strip()
)
DATABASES = {"default": _default}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- the parts ---------------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "newsroom",
    "articles",
    "glossary",
    "django_prose_editor",
    "django_filters",
    "rest_framework",
    "drf_spectacular",
    "csp",
    "axes",
    "articles.apps.DeskConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "newsroom.content_policy.ContentPolicyMiddleware",
    "newsroom.values.ValuesMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",  # answers those who tried too often
]
ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"
FORM_RENDERER = "newsroom.form_renderer.Renderer"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- people ------------------------------------------------------------------------------------------------------

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
#: Whoever tried too often is turned away before anything is hashed.
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "articles.accounts.PersonBackend"]
PASSWORD_HASHERS = ["newsroom.hashing.Argon2", "newsroom.hashing.PBKDF2"]
#: Wrong passwords for an account from an address until it has to wait; from an address, whatever the account.
AXES_FAILURE_LIMIT, ADDRESS_FAILURE_LIMIT = 5, 20
#: Letters with a link to a mailbox at the wish of an address; to all mailboxes.
LETTER_LIMIT, ADDRESS_LETTER_LIMIT = 3, 10
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_HANDLER = "articles.strangers.Counting"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"], "ip_address"]
AXES_USERNAME_FORM_FIELD = "username"
AXES_USERNAME_CALLABLE = "articles.strangers.filed_under"
AXES_CLIENT_IP_CALLABLE = "newsroom.visitors.address_of"
AXES_LOCKOUT_CALLABLE = "articles.strangers.turn_away"
AXES_RESET_ON_SUCCESS = AXES_ENABLE_ACCESS_FAILURE_LOG = AXES_DISABLE_ACCESS_LOG = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = AXES_ENABLE_ADMIN = AXES_VERBOSE = False
LOGIN_URL = "login"
LOGIN_REDIRECT_URL = "/review/"
LOGOUT_REDIRECT_URL = "login"
EMAIL_CONFIG = env.dj_email_url("EMAIL_URL", "smtp://" if PRODUCTION else "console://")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("DEFAULT_FROM_EMAIL", "newsroom@localhost")

# --- language and time -------------------------------------------------------------------------------------------

LANGUAGE_CODE = env.str("LANGUAGE_CODE", "en")
LANGUAGES = [("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "newsroom" / "locale"]
TIME_ZONE = env.str("TIME_ZONE", "UTC")
USE_TZ = USE_I18N = True

# --- the editor --------------------------------------------------------------------------------------------------

#: Bodies are cleaned by articles.markup alone; the editor only has to know that it may keep the mark.
DJANGO_PROSE_EDITOR_EXTENSIONS = [
    {
        "js": [static_lazy("articles/js/claim.js")],
        "extensions": {"Claim": html_tags(["mark"], {"mark": ["data-claim"]})},
    }
]

# --- static files ------------------------------------------------------------------------------------------------

STATIC_URL = "static/"
STATIC_ROOT = env.path("STATIC_ROOT", LOCAL / "static")
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = ["br", "gif", "gz", "jpeg", "jpg", "map", "png", "webp", "woff", "woff2", "zip"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
if not DEBUG:
    STORAGES["staticfiles"]["BACKEND"] = "whitenoise.storage.CompressedManifestStaticFilesStorage"
    if not env.bool("NEWSROOM_COMPRESS", True):  # which takes longer than all the rest of a first demo
        STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"

# --- what a browser may do ---------------------------------------------------------------------------------------

#: The one style Tiptap writes itself; constant for the pinned version of the editor.
TIPTAP_STYLE = "'sha256-PlumsSlvJ7vvWzjqibGAYKq92O3y/4JTxWWsWJvyUYA='"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],  # and the editor's import map: newsroom.content_policy adds its hash
        "style-src": [SELF, TIPTAP_STYLE],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}
HTTPS = env.bool("NEWSROOM_HTTPS", PRODUCTION)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = env.int("NEWSROOM_HSTS_SECONDS", 31_536_000 if HTTPS else 0)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env.bool("NEWSROOM_HSTS_SUBDOMAINS", False)
BEHIND_PROXY = env.bool("NEWSROOM_BEHIND_PROXY", False)
#: How many proxies of ours a visitor's address comes through; what stands before them in the header anybody may claim.
PROXIES = env.int("NEWSROOM_PROXIES", int(BEHIND_PROXY))
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_PROXY else None
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = MOST_SENT
DATA_UPLOAD_MAX_NUMBER_FIELDS = MOST_FIELDS
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024

# --- the API -----------------------------------------------------------------------------------------------------

REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    # Never by a password with each request, which would be a second door to guess at.
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PAGINATION_CLASS": "rest_framework.pagination.PageNumberPagination",
    "PAGE_SIZE": 50,
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "articles.api.errors.answer",
    "NUM_PROXIES": PROXIES,  # else anybody may claim any address, and so any number of requests
    "DEFAULT_THROTTLE_CLASSES": [
        "rest_framework.throttling.AnonRateThrottle",
        "rest_framework.throttling.UserRateThrottle",
    ],
    "DEFAULT_THROTTLE_RATES": {
        "anon": env.str("NEWSROOM_API_RATE_ANON", "120/min"),
        "user": env.str("NEWSROOM_API_RATE_USER", "600/min"),
    },
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Newsroom",
    "DESCRIPTION": "What was published, what it rests on, and the words the newsroom defines.",
    "VERSION": "1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.AllowAny"],
    "ENUM_NAME_OVERRIDES": {
        "ClaimKind": "articles.states.Kind",
        "PublicationKind": "articles.states.PublicationKind",
        "SourceKind": "articles.states.SourceKind",
    },
}

# --- logs --------------------------------------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "loggers": {"axes": {"level": "WARNING"}},  # of each attempt it would say three things
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", "INFO")},
}
