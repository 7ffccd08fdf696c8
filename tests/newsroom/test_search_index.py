from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import call_command

from newsroom.search import index
from newsroom.search.models import Document

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 7, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def put(key="1", **changes):
    fields = {
        "kind": "film",
        "title": "Next Gen",
        "text": "A lonely girl meets a secret robot.",
        "url": f"/films/{key}/",
        "public_from": NOW - HOUR,
    }
    return index.put(key=key, **(fields | changes))


def found(query, at=NOW):
    return [document.key for document in Document.objects.public(at).matching(query)]


def test_a_second_put_replaces_the_document_and_what_it_is_found_by():
    put(title="Next Gen")
    put(title="Charge", text="A war for energy.")

    assert Document.objects.count() == 1
    assert found("gen") == []
    assert found("charge energy") == ["1"]


def test_a_removed_document_is_gone_and_removing_it_twice_is_no_error():
    put("1")
    put("2")

    index.remove("film", 1)
    index.remove("film", 1)

    assert found("gen") == ["2"]


def test_a_put_without_a_public_time_takes_the_document_out():
    put()

    assert put(public_from=None) is None

    assert found("gen") == []


@pytest.mark.parametrize(
    ("public_from", "public_until", "is_found"),
    [
        (NOW - HOUR, None, True),
        (NOW, None, True),
        (NOW + HOUR, None, False),
        (NOW - HOUR, NOW + HOUR, True),
        (NOW - HOUR, NOW, False),
    ],
)
def test_the_clock_alone_decides_what_is_public(public_from, public_until, is_found):
    put(public_from=public_from, public_until=public_until)

    assert bool(found("gen")) is is_found


def test_the_next_change_is_the_nearest_start_or_end_after_the_time_asked():
    put("1", public_from=NOW - HOUR, public_until=NOW + 3 * HOUR)
    put("2", public_from=NOW + 2 * HOUR)

    assert Document.objects.all().next_change(NOW) == NOW + 2 * HOUR
    assert Document.objects.all().next_change(NOW + 2 * HOUR) == NOW + 3 * HOUR
    assert Document.objects.all().next_change(NOW + 3 * HOUR) is None


def test_case_and_accents_make_no_difference():
    put(title="Michael Peña", text="Straße, ŁÓDŹ")

    assert found("pena") == ["1"]
    assert found("PEÑA strasse") == ["1"]


@pytest.mark.parametrize("query", ["%", "_", "%%%%", "n_xt", "\\", "'", '"', "''--"])
def test_wildcards_and_quotes_are_ordinary_signs(query):
    put(title="Next Gen")
    put("2", title=f"On the sign {query}")

    assert found(query) == ["2"]


def test_titles_come_first_then_boost_then_the_newest():
    put("text", title="News", text="Next Gen", public_from=NOW - HOUR)
    put("old", title="Next Gen, seen again", public_from=NOW - 3 * HOUR)
    put("new", title="Next Gen, first look", public_from=NOW - 2 * HOUR)
    put("boosted", title="About Next Gen", public_from=NOW - 4 * HOUR, boost=1)
    put("exact", title="Next Gen", public_from=NOW - 5 * HOUR)

    assert found("next gen") == ["exact", "boosted", "new", "old", "text"]


def test_a_rebuild_indexes_every_app_and_removes_what_nobody_claims(monkeypatch):
    put("stale")
    claimed = {
        "kind": "film",
        "key": 7,
        "title": "Charge",
        "text": "",
        "url": "/films/charge/",
        "public_from": NOW,
    }
    module = type("Plug", (), {"all_documents": staticmethod(lambda: [claimed])})
    monkeypatch.setattr(
        "newsroom.search.management.commands.rebuild_search.app_modules",
        lambda name: [module],
    )

    call_command("rebuild_search", dry_run=True, stdout=StringIO())
    assert found("gen") == ["stale"]
    for _run in range(2):
        out = StringIO()
        call_command("rebuild_search", stdout=out)

    assert list(Document.objects.values_list("key", flat=True)) == ["7"]
    assert out.getvalue() == "Holds 1 documents (1 film); 0 removed.\n"
