"""The site's own settings for processes that a test starts, without static files."""

from newsroom.settings import *  # noqa: F403

STORAGES = {
    **STORAGES,  # noqa: F405
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
COMPRESS_ENABLED = False
# An open connection outlives its file, and a test takes the file away.
DATABASES["default"]["CONN_MAX_AGE"] = 0  # noqa: F405
