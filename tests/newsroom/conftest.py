"""Readers of a small site, with stored pages in front of it and without."""

import pytest
from django.core.handlers.wsgi import WSGIHandler

from newsroom.delivery.front import Front
from newsroom.delivery.store import stamps
from newsroom.delivery.tags import tags_of
from tests.newsroom.stored_urls import faults, made
from tests.wsgi import Reader


@pytest.fixture
def django():
    """Django's own application, without the store."""
    return Reader(WSGIHandler())


@pytest.fixture(params=["files", pytest.param("redis", marks=pytest.mark.redis)])
def reader(request, settings, tmp_path):
    """A reader of the site with an empty store, of each kind in turn."""
    made.clear()
    faults.clear()
    settings.PAGE_STORE = request.param
    settings.REDIS_URL = settings.CACHES["default"].get("LOCATION", "")
    settings.PAGES_ROOT = tmp_path / "pages"
    return Reader(Front(WSGIHandler()))


@pytest.fixture
def commit(django_capture_on_commit_callbacks):
    """Change rows as a verb does: saved and told in one transaction."""

    def change(*rows):
        with django_capture_on_commit_callbacks(execute=True):
            for row in rows:
                row.save()
                stamps.touch(tags_of(row))

    return change
