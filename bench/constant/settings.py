"""The site's own settings and middleware around a single view that does nothing."""

from newsroom.settings import *  # noqa: F403

ROOT_URLCONF = "bench.constant.urls"
