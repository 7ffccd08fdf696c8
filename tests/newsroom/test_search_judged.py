"""Search over the example site, judged as its readers would: in the first three."""

from pathlib import Path

import pytest
from django.db import transaction
from django.utils import timezone

from articles import example as stories
from films import example as films
from newsroom.desk import example as desk
from newsroom.search.finding import search, suggestions
from tests.factories.example import QuietSite, add_pictures_without_files

FILE = Path(__file__).with_name("judged_queries.tsv")
ENOUGH = 0.95


def judged() -> list[tuple[str, str, str]]:
    lines = FILE.read_text().splitlines()
    return [tuple(line.split("\t")) for line in lines if not line.startswith("#")]


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The example site; rolled back behind the module's tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        site = QuietSite()
        add_pictures_without_files(site)
        for app in (desk, films, stories):
            app.load(site)
        yield
        transaction.set_rollback(True)


@pytest.fixture
def example_site(loaded, db):
    """What was loaded once."""


def first_three(query) -> list[tuple[str, str]]:
    found = search(query, [], timezone.now()).documents[:3]
    return [(each.kind, each.title) for each in found]


def missed(queries) -> dict:
    found = {}
    for query, kind, part in queries:
        three = first_three(query)
        if not any(one == kind and part in title for one, title in three):
            found[query] = three
    return found


def test_what_is_meant_stands_among_the_first_three(example_site):
    queries = judged()

    wrong = missed(queries)

    assert len(queries) >= 120
    assert 1 - len(wrong) / len(queries) >= ENOUGH, wrong


def test_a_search_without_forgiveness_is_found_out(example_site, monkeypatch):
    """The control."""
    monkeypatch.setattr("newsroom.search.finding.forgiven", lambda asked, at: asked)
    queries = judged()

    assert 1 - len(missed(queries)) / len(queries) < ENOUGH


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("nex", "Next Gen (film)"),
        ("krasin", "John Krasinski"),
        ("q-b", "Q-Bots (Next Gen)"),
        ("wing i", "Wing It!"),
    ],
)
def test_titles_are_suggested_while_one_types(example_site, typed, title):
    assert title in [each.title for each in suggestions(typed, timezone.now())]


def test_what_stands_in_texts_alone_is_not_suggested(example_site):
    assert suggestions("netflix", timezone.now()) == []
