"""What all tests share: a fresh cache, the run's database, and the browser."""

import os
import shutil

import pytest
from django.conf import settings as site_settings
from django.core.cache import cache
from django.db import connection

from tests.chromium import Complaints, find_chromium, launch


def pytest_collection_modifyitems(config, items):
    """Leave out tests of the other database; skip browser tests without a browser.

    Both databases, one of them with Redis, have a run of their own in `.ci/run`, so
    nothing is lost there.
    """
    others = ["sqlite" if connection.vendor == "postgresql" else "postgresql"]
    if not site_settings.REDIS_URL:
        others.append("redis")
    left_out = [item for item in items if any(map(item.get_closest_marker, others))]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]

    if find_chromium() or os.environ.get("NEWSROOM_REQUIRE_BROWSER") == "1":
        return
    no_browser = pytest.mark.skip(
        reason="no Chromium found: install it, or name it by NEWSROOM_CHROMIUM"
    )
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(no_browser)


def pytest_unconfigure(config):
    """Remove the process's data directory; workers of xdist end without atexit."""
    shutil.rmtree(site_settings.VAR_DIR, ignore_errors=True)


@pytest.fixture(autouse=True)
def fresh_cache():
    """No test sees what another one cached or was limited for."""
    yield
    cache.clear()


@pytest.fixture(scope="session")
def browser():
    """One Chromium for the process; each test opens contexts of its own in it."""
    from playwright.sync_api import sync_playwright

    if not find_chromium():
        pytest.fail("NEWSROOM_REQUIRE_BROWSER=1, and no Chromium was found.")
    # Playwright's synchronous calls run an event loop in this thread, in which
    # Django refuses its ORM unless told that nothing here awaits.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = launch(playwright)
        yield chromium
        chromium.close()


@pytest.fixture
def site(live_server, settings):
    """The address of the served site, which is also its canonical origin."""
    settings.ORIGIN = live_server.url
    settings.CSRF_TRUSTED_ORIGINS = [live_server.url]
    return live_server.url


@pytest.fixture
def complaints():
    """What the pages of this test complained of: a test fails on what is left there."""
    found = Complaints()
    yield found
    assert found == [], "\n".join(found)


@pytest.fixture
def new_page(browser, site, complaints):
    """A function that opens a page as a new reader; takes `new_context` options."""
    contexts = []

    def open_page(**options):
        context = browser.new_context(base_url=site, **options)
        complaints.listen(context)
        contexts.append(context)
        context.set_default_timeout(15_000)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page):
    """A page of a new reader, 1280 by 800."""
    return new_page(viewport={"width": 1280, "height": 800})
