"""Makes a change, looks for what it should have reached and did not, and undoes it."""

from collections.abc import Callable
from contextlib import contextmanager
from functools import partial

from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone

from newsroom import changes, following
from newsroom.search.models import Document
from newsroom.templatetags import site
from tests.changes.pages import (
    all_paths,
    fresh,
    kept,
    statements_into,
    tables_in,
    written,
)
from tests.documents import fresh_documents

SAID = (
    *("title", "names", "text", "url", "picture_id", "facets"),
    *("public_from", "public_until"),
)

BLANK = {"facets": {}, "names": []}


class Watch:
    """The site as it stood: its pages with their tags, and what changes touched."""

    def __init__(self, monkeypatch):
        self.at = timezone.now()
        self.touched = set()
        monkeypatch.setattr(changes.stamps, "touch", self.touched.update)
        # 40 links that no row has a part in would be half the work of a page.
        monkeypatch.setattr(site, "render_to_string", all_but_the_style_sheet)
        found = {path: kept(path, self.at) for path in all_paths(self.at)}
        self.pages = {path: page for path, page in found.items() if page.is_stored}
        self.sources = {check: _tables_of(check) for check in checks()}

    def stale(self, act: Callable[[], None], *, pages=True) -> list[str]:
        """What is not as it should be once `act` has changed the site."""
        with undone():
            tables = self._made(act)
            found = [
                stale
                for check, sources in self.sources.items()
                if tables & sources
                for stale in check()
            ]
            return [*found, *(self._stale_pages(self.pages, tables) if pages else ())]

    def stale_after(self, before: Callable[[], None], act: Callable[[], None]):
        """As `stale`, of a site where `before` was done first, unnoticed."""
        with undone():
            tables = self._made(before)
            changes.changed_all()
            pages = {
                path: kept(path, self.at) if page.tables & tables else page
                for path, page in self.pages.items()
            }
            tables = self._made(act)
            found = [stale for check in self.sources for stale in check()]
            return [*found, *self._stale_pages(pages, tables)]

    def _made(self, act) -> set[str]:
        self.touched.clear()
        statements = []
        with statements_into(statements):
            act()
        return written(statements)

    def _stale_pages(self, pages, tables):
        for path, page in pages.items():
            is_sent = page.is_stored and not page.tags & self.touched
            if is_sent and page.tables & tables and fresh(path, self.at) != page.answer:
                yield path


def all_but_the_style_sheet(name, *context):
    return "" if "stylesheet" in name else render_to_string(name, *context)


@contextmanager
def undone():
    """Whatever the block writes is as if it had not been."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def stale_documents() -> list[str]:
    """The documents of the index that say something else than the rows now do."""
    stored = {
        (each.kind, each.key): [getattr(each, name) for name in SAID]
        for each in Document.objects.all()
    }
    right = {
        (each["kind"], str(each["key"])): [each.get(n, BLANK.get(n)) for n in SAID]
        for each in fresh_documents()
    }
    return [
        f"document of {kind} {key}"
        for kind, key in sorted(stored.keys() | right)
        if stored.get((kind, key)) != right.get((kind, key))
    ]


def underived(model) -> list[str]:
    """The rows whose copied columns are not what they are copied from."""
    derive = following.derivations()[model]
    rows = derive(list(model._base_manager.values_list("pk", flat=True)))
    return [f"copied columns of {row._meta.label} {row.pk}" for row in rows]


def checks() -> list[Callable[[], list[str]]]:
    """What finds stale rows, each by itself."""
    derived = [partial(underived, model) for model in following.derivations()]
    return [stale_documents, *derived]


def _tables_of(check) -> set[str]:
    statements = []
    with statements_into(statements):
        check()
    return tables_in(statements)
