"""The site's own settings, with what a test run must not share with a real site."""

import os
import tempfile

# Of the machine's own settings only the database and Redis reach the tests.
for name in [name for name in os.environ if name.startswith("NEWSROOM_")]:
    if name not in {
        "NEWSROOM_DATABASE_URL",
        "NEWSROOM_REDIS_URL",
        "NEWSROOM_REQUIRE_BROWSER",
        "NEWSROOM_CHROMIUM",
    }:
        del os.environ[name]

# tests/conftest.py removes it at the end of the process.
os.environ["NEWSROOM_VAR"] = tempfile.mkdtemp(prefix="newsroom-tests-")
os.environ["NEWSROOM_SECRET_KEY"] = "tests-only-" + "x" * 60

from newsroom.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    **STORAGES,  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT.mkdir()  # noqa: F405  WhiteNoise warns where it is missing
if REDIS_URL:  # noqa: F405
    # Tests empty the cache, which empties its Redis database: one for each process.
    _worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:])
    CACHES["default"]["LOCATION"] = f"{REDIS_URL.split('?')[0]}?db={_worker % 16}"  # noqa: F405
INSTALLED_APPS = [*INSTALLED_APPS, "tests.history_models", "zeal"]  # noqa: F405
COMPRESS_ENABLED = False
TASKS["default"]["BACKEND"] = "django_tasks.backends.immediate.ImmediateBackend"  # noqa: F405
CACHES["default"]["BACKEND"] = (  # noqa: F405
    "tests.caches.InRedis" if REDIS_URL else "tests.caches.OfOneProcess"  # noqa: F405
)
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":  # noqa: F405
    # In memory, all threads of a served site would share one connection, and so one
    # transaction. Nothing has to survive a run, so nothing waits for the disk.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "tests.sqlite3")}  # noqa: F405
    DATABASES["default"]["OPTIONS"]["init_command"] += "PRAGMA synchronous=OFF;"  # noqa: F405
PAGE_STORE = "files"
MIDDLEWARE = [*MIDDLEWARE, "tests.loops.no_query_in_a_loop"]  # noqa: F405
