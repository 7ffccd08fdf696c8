import re
from collections import Counter

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from comments.models import Comment, Decision
from comments.moderation import deciding
from newsroom.desk.panels import panels_for
from tests.comments.test_rendering import PAYLOADS
from tests.factories.comments import CommentFactory, approved_comment
from tests.factories.desk import SuperuserFactory, UserFactory
from tests.factories.films import FilmFactory

pytestmark = pytest.mark.django_db

QUEUE = "/admin/comments/comment/"


def now():
    return {"seen_at": timezone.now().isoformat()}


def act(client, action, *comments, **values):
    return client.post(
        QUEUE,
        {
            "action": action,
            "_selected_action": [comment.pk for comment in comments],
            **now(),
            **values,
        },
        follow=True,
    )


@pytest.fixture
def desk(client, moderator):
    client.force_login(moderator)
    return client


def test_the_queue_shows_what_waits_with_text_page_and_reasons(desk, film, moderator):
    CommentFactory(on=film, body="Zinnober", name="Ines")
    approved_comment(on=film, by=moderator, body="Karmesin")

    waiting = desk.get(QUEUE).content.decode()
    approved = desk.get(QUEUE, {"state": "approved"}).content.decode()
    everything = desk.get(QUEUE, {"state": "all"}).content.decode()

    assert "<p>Zinnober</p>" in waiting
    assert "Karmesin" not in waiting
    assert film.title in waiting
    assert "This is the first comment from this address." in waiting
    assert "Karmesin" in approved
    assert "Zinnober" not in approved
    assert "Zinnober" in everything
    assert "Karmesin" in everything


def test_a_longer_queue_takes_no_more_queries(desk):
    CommentFactory()
    desk.get(QUEUE)  # the first page of a day renews the session
    with CaptureQueriesContext(connection) as one:
        desk.get(QUEUE)

    for film in FilmFactory.create_batch(9):
        CommentFactory(on=film)
    with CaptureQueriesContext(connection) as ten:
        page = desk.get(QUEUE)

    assert page.content.count(b"first comment from this address") == 10
    assert len(ten) == len(one)


def test_a_moderator_approves_one_and_many(desk, film):
    one, two, three = (CommentFactory(on=film) for _number in range(3))

    desk.post(f"{QUEUE}{one.pk}/approve/", now())
    page = act(desk, "approve_selected", two, three)

    assert set(Comment.objects.values_list("status", flat=True)) == {"approved"}
    assert "2 comments decided: approved." in page.content.decode()


def test_spam_is_one_button(desk, film, moderator):
    one, two = CommentFactory(on=film), CommentFactory(on=film)

    desk.post(f"{QUEUE}{one.pk}/spam/", now())
    act(desk, "mark_selected_as_spam", two)

    assert set(Comment.objects.values_list("status", flat=True)) == {"spam"}
    assert Decision.objects.filter(by=moderator, to_status="spam").count() == 2


def test_a_rejection_asks_for_the_reason_and_stores_it(desk, film):
    one, two = CommentFactory(on=film, body="Zinnober"), CommentFactory(on=film)

    asked = act(desk, "reject_selected", one, two).content.decode()
    assert "Zinnober" in asked
    assert 'name="reason"' in asked
    selected = {"comment": [one.pk, two.pk], **now()}
    without = desk.post(f"{QUEUE}rejection/", {**selected, "reason": " "})
    assert without.status_code == 400
    assert "Say why" in without.content.decode()
    assert set(Comment.objects.values_list("status", flat=True)) == {"pending"}

    desk.post(f"{QUEUE}rejection/", {**selected, "reason": "Gives the end away."})

    assert set(Comment.objects.values_list("status", flat=True)) == {"rejected"}
    assert (
        list(
            Decision.objects.filter(to_status="rejected").values_list(
                "reason", flat=True
            )
        )
        == ["Gives the end away."] * 2
    )


def test_the_button_of_one_comment_leads_to_the_reason(desk, film):
    comment = CommentFactory(on=film)
    page = desk.get(f"{QUEUE}{comment.pk}/change/").content.decode()
    assert f'formaction="{QUEUE}{comment.pk}/reject/"' in page

    asked = desk.post(f"{QUEUE}{comment.pk}/reject/", now()).content.decode()

    assert f'name="comment" value="{comment.pk}"' in asked


def test_a_colleagues_decision_is_told_not_overwritten(desk, film):
    comment = CommentFactory(on=film)
    seen = now()
    colleague = UserFactory(role="moderator", first_name="Ona", last_name="Lind")
    deciding.reject(comment, by=colleague, reason="Off the film.")

    stale = desk.post(f"{QUEUE}{comment.pk}/approve/", seen, follow=True)
    listed = act(desk, "approve_selected", comment, **seen)
    twice = desk.post(
        f"{QUEUE}rejection/",
        {"comment": comment.pk, "reason": "Again.", **now()},
        follow=True,
    )

    for page in (stale, listed, twice):
        assert "decided by Ona Lind" in page.content.decode()
    comment.refresh_from_db()
    assert comment.status == "rejected"
    assert comment.decisions.count() == 2


@pytest.mark.parametrize("seen_at", ["", "x", "2026-01-01", "2026-99-01T00:00Z"])
def test_without_the_time_of_the_page_nothing_is_decided(desk, film, seen_at):
    comment = CommentFactory(on=film)

    page = desk.post(f"{QUEUE}{comment.pk}/approve/", {"seen_at": seen_at}, follow=True)

    assert "Load the page again" in page.content.decode()
    comment.refresh_from_db()
    assert comment.status == "pending"


def routes(comment):
    return [
        ("post", f"{QUEUE}{comment.pk}/approve/", now()),
        ("post", f"{QUEUE}{comment.pk}/reject/", now()),
        ("post", f"{QUEUE}{comment.pk}/spam/", now()),
        (
            "post",
            f"{QUEUE}rejection/",
            {"comment": comment.pk, "reason": "No.", **now()},
        ),
        (
            "post",
            QUEUE,
            {"action": "approve_selected", "_selected_action": comment.pk, **now()},
        ),
        ("post", f"{QUEUE}{comment.pk}/change/", {"body": "Mine now"}),
        ("post", f"{QUEUE}add/", {"body": "Mine"}),
        ("post", f"{QUEUE}{comment.pk}/delete/", {"post": "yes"}),
        ("get", QUEUE, {}),
        ("get", f"{QUEUE}{comment.pk}/change/", {}),
        ("get", f"{QUEUE}{comment.pk}/history/", {}),
        ("get", f"{QUEUE}add/", {}),
        ("get", f"{QUEUE}{comment.pk}/delete/", {}),
    ]


MODERATING = [302, 200, 302, 302, 302, 403, 403, 403, 200, 200, 200, 403, 403]


@pytest.mark.parametrize(
    ("role", "statuses"),
    [
        (None, [302] * 13),
        ("writer", [403] * 13),
        ("film desk", [403] * 13),
        ("moderator", MODERATING),
        ("editor", MODERATING),
        ("admin", MODERATING),
    ],
)
def test_each_role_may_do_on_each_route_what_the_table_says(
    client, film, role, statuses
):
    if role:
        client.force_login(UserFactory(role=role))
    found = []
    for number in range(len(statuses)):
        comment = CommentFactory(on=film)
        verb, where, values = routes(comment)[number]
        response = getattr(client, verb)(where, values)
        found.append(response.status_code)
        comment.refresh_from_db()
        if statuses is not MODERATING or response.status_code == 403:
            assert comment.status == "pending"
            assert comment.body.startswith("Thought")
        if role is None:
            assert response["Location"].startswith("/admin/login/")

    assert found == statuses
    assert Comment.objects.count() == len(statuses)


def test_who_may_only_view_sees_no_buttons_and_decides_nothing(client, film):
    from django.contrib.auth.models import Permission

    viewer = UserFactory()
    viewer.user_permissions.add(Permission.objects.get(codename="view_comment"))
    client.force_login(viewer)
    comment = CommentFactory(on=film)

    pages = [client.get(QUEUE), client.get(f"{QUEUE}{comment.pk}/change/")]
    refused = [
        client.post(where, values).status_code
        for _verb, where, values in routes(comment)[:4]
    ]

    assert all(b"formaction" not in page.content for page in pages)
    assert refused == [403] * 4
    act(client, "approve_selected", comment)
    comment.refresh_from_db()
    assert comment.status == "pending"


def test_not_even_an_administrator_rewrites_a_reader(client, film):
    client.force_login(SuperuserFactory())
    comment = CommentFactory(on=film)

    answer = client.post(f"{QUEUE}{comment.pk}/change/", {"body": "Mine now"})

    assert answer.status_code == 403
    comment.refresh_from_db()
    assert comment.body != "Mine now"


def test_the_routes_that_decide_take_post_with_a_token_only(film, moderator):
    from django.test import Client

    comment = CommentFactory(on=film)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(moderator)

    for _verb, where, values in routes(comment)[:5]:
        assert strict.post(where, values).status_code == 403
        if where != QUEUE:
            assert strict.get(where).status_code == 405
    comment.refresh_from_db()
    assert comment.status == "pending"


@pytest.mark.parametrize(
    "pks", [[], ["999"], ["x"], ["1", "999"], ["²"], ["9" * 5000], ["9" * 30]]
)
def test_unknown_comments_are_not_found(desk, film, pks):
    CommentFactory(on=film)

    answer = desk.post(f"{QUEUE}rejection/", {"comment": pks, "reason": "No.", **now()})

    assert answer.status_code == 404
    assert not Comment.objects.filter(status="rejected").exists()


def test_a_key_in_other_digits_opens_the_same_comment(desk, film):
    comment = CommentFactory(on=film)
    arabic = str(comment.pk).translate({48 + n: 0x660 + n for n in range(10)})

    page = desk.get(f"{QUEUE}{arabic}/change/")

    assert page.status_code == 200
    assert f"{QUEUE}{comment.pk}/approve/" in page.content.decode()


def elements(page):
    """How many of each element the page has; paragraphs depend on the text."""
    counted = Counter(re.findall(r"<([a-z0-9]+)", page.content.decode(), re.IGNORECASE))
    return {name: number for name, number in counted.items() if name not in {"p", "br"}}


@pytest.mark.parametrize("payload", PAYLOADS)
def test_reader_text_is_text_on_the_desk(desk, film, payload):
    comment = CommentFactory(on=film, name="Ann", body="Fine.")

    def pages():
        return [
            desk.get(QUEUE),
            desk.get(QUEUE, {"q": payload, "state": "all"}),
            desk.get(f"{QUEUE}{comment.pk}/change/"),
            desk.get(f"{QUEUE}{comment.pk}/history/"),
            desk.post(f"{QUEUE}{comment.pk}/reject/", now()),
            desk.get("/admin/"),
        ]

    plain = pages()
    Comment.objects.filter(pk=comment.pk).update(name=payload[:60], body=payload)
    hostile = pages()

    for number, (before, after) in enumerate(zip(plain, hostile, strict=True)):
        assert after.status_code == 200
        if number != 1:  # the search found nothing in the plain one
            assert elements(after) == elements(before)
        assert "alert(1)</script>" not in after.content.decode()


def test_the_panel_lists_what_has_waited_longest(rf, film, moderator):
    for number in range(7):
        CommentFactory(on=film, body=f"Thought {number}.")
    request = rf.get("/admin/")
    request.user = moderator
    outsider = rf.get("/admin/")
    outsider.user = UserFactory(role="writer")

    panel = next(p for p in panels_for(request) if p.title == "Comments waiting")

    assert panel.total == 7
    assert [row.text for row in panel.rows] == [f"Thought {n}." for n in range(5)]
    assert all(p.title != "Comments waiting" for p in panels_for(outsider))
