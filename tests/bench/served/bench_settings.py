"""The application's settings, with what a measurement needs: quick log-ins, one connection that stays, no disk.

No statement is given up either: what a busy machine makes slow is measured by its processor time all the same.
"""

from newsroom.settings import *  # noqa: F403
from newsroom.settings import DATABASES, STORAGES, env

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
# A connection that is renewed would take its processor time with it.
DATABASES["default"] |= {"EMBEDDED_DURABLE": False, "NAME": env.str("BENCH_DATABASE"), "CONN_MAX_AGE": None}
_options = DATABASES["default"].setdefault("OPTIONS", {})
_options["options"] = f"{_options.get('options', '')} -c statement_timeout=0".strip()
ROOT_URLCONF = "bench_urls"
