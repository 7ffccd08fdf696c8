"""Public pages as a store would keep them, and whether a change takes them back."""

import re
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.db import connection
from django.http import Http404
from django.test import RequestFactory
from django.urls import resolve

from newsroom.delivery import recipe
from newsroom.delivery.public import STORABLE_STATUSES
from newsroom.delivery.sitemap import public_addresses

# What no site map names.
SITE_MAP = "/sitemap.xml"
OTHERS = [
    "/",
    "/articles/",
    "/authors/",
    "/films/",
    "/feeds/articles.atom",
    SITE_MAP,
    "/search/?q=kettle",
    "/search/?q=number",
]
QUOTED = re.compile(r'"(\w+)"')
DATED = re.compile(r'SET "changed_at" = \S+ WHERE')
WRITTEN = re.compile(r'(?:INSERT[A-Z ]*INTO|UPDATE|DELETE FROM) "(\w+)"')


@dataclass(frozen=True)
class Kept:
    """One page as it was, the tags that it is known by, and the tables it read."""

    answer: tuple
    tags: frozenset[str]
    tables: frozenset[str]

    @property
    def is_stored(self) -> bool:
        return self.answer[0] in STORABLE_STATUSES


def all_paths(at: datetime) -> list[str]:
    """Every address of a public page, those of comments included."""
    listed = [path for path, _changed in public_addresses(at)]
    comments = apps.get_model("comments", "Comment").objects.shown()[:3]
    threads = apps.get_model("comments", "Thread").objects.all()
    return [
        *dict.fromkeys([*OTHERS, *listed]),
        *(f"/comments/{comment.pk}/" for comment in comments),
        *(
            f"/comments/{thread.content_type.app_label}.{thread.content_type.model}"
            f"/{thread.object_id}/"
            for thread in threads
        ),
    ]


def kept(path: str, at: datetime) -> Kept:
    """The page at `path`, made as at `at`."""
    statements = []
    with statements_into(statements), recipe.opened(at) as page:
        answer = answer_of(path)
    read = tables_in(statements) | ({"changed_at"} if path == SITE_MAP else set())
    return Kept(answer, frozenset(page.tags), frozenset(read))


def answer_of(path: str) -> tuple:
    """Status, place it leads to, and bytes, as the view gives them."""
    match = resolve(path.partition("?")[0])
    try:
        response = match.func(RequestFactory().get(path), *match.args, **match.kwargs)
    except Http404:
        return (404, "", b"")
    return (response.status_code, response.get("Location", ""), response.content)


def fresh(path: str, at: datetime) -> tuple:
    with recipe.opened(at):
        return answer_of(path)


@contextmanager
def statements_into(statements: list[str]):
    def note(execute, sql, *args):
        statements.append(sql)
        return execute(sql, *args)

    with connection.execute_wrapper(note):
        yield


def written(statements: list[str]) -> set[str]:
    """The tables that these statements write to, and "changed_at" for that column
    alone: only the site map shows when a record was changed."""
    found = set()
    for sql in statements:
        if match := WRITTEN.match(sql):
            found.add("changed_at" if DATED.search(sql) else match[1])
    return found


def tables_in(statements: list[str]) -> set[str]:
    """The tables that these statements name."""
    return {table for sql in statements for table in QUOTED.findall(sql)} & set(
        connection.introspection.django_table_names()
    )
