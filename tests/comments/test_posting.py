import pytest
from django.test import Client
from django.utils import timezone

from comments import limits, posting
from comments import sum as sums
from comments.models import Comment, Decision, Question, SpentQuestion, Thread
from comments.presenting import comment_form
from comments.submission import Submission
from comments.targets import key_of
from tests.comments.forms import SAME_ORIGIN, address, fields_of, send, typed
from tests.factories.comments import CommentFactory, approved_comment
from tests.factories.films import FilmFactory

pytestmark = pytest.mark.django_db


def nothing_is_stored():
    return not any(
        model.objects.exists() for model in (Comment, Thread, SpentQuestion, Question)
    )


def test_a_first_comment_is_held_and_the_reader_is_thanked(client, film):
    response = send(client, film, typed(film))

    assert response.status_code == 303
    page = client.get(response["Location"])
    assert "Thank you, waiting for review" in page.content.decode()
    assert page["Cache-Control"] == "private, no-store"
    comment = Comment.objects.get()
    assert (comment.status, comment.is_shown) == ("pending", False)
    assert Thread.objects.get().waiting_count == 1
    why = "This is the first comment from this address."
    assert Decision.objects.get().findings == [
        {"rule": "trust", "why": why, "start": None, "end": None}
    ]
    assert not client.cookies


def test_an_address_with_approved_comments_is_held_too_for_anybody_can_type_it(
    client, film, moderator
):
    approved_comment(on=film, by=moderator, email="ines@example.org")

    send(client, film, typed(film, email="INES@example.org"))

    comment = Comment.objects.get(status="pending")
    assert comment.email == "ines@example.org"
    assert comment.decisions.get().findings[0]["rule"] == "trust"
    assert "has not been confirmed" in comment.decisions.get().findings[0]["why"]


def test_two_browsers_with_the_same_page_both_get_their_comment_in(film):
    page = Client().get(address(film))
    first = fields_of(page) | typed(film)
    second = {**first, "email": "bo@example.org", "body": "I liked the goose."}

    one = send(Client(), film, first, REMOTE_ADDR="192.0.2.1")
    two = send(Client(), film, second, REMOTE_ADDR="192.0.2.2")

    assert (one.status_code, two.status_code) == (303, 303)
    assert Comment.objects.count() == 2
    assert not page.cookies
    assert b"csrf" not in page.content


def test_sending_the_same_form_twice_leads_to_the_first_comment(client, film):
    first = send(client, film, typed(film))

    second = send(client, film, typed(film))

    assert second.status_code == 303
    assert second["Location"] == first["Location"]
    assert Comment.objects.count() == 1


def test_the_same_text_with_another_sum_is_a_repetition(client, film):
    send(client, film, typed(film))
    fresh = sums.ask_privately(key_of(film))

    response = send(client, film, typed(film, fresh))

    assert response.status_code == 400
    assert "You have sent this comment already" in response.content.decode()
    assert Comment.objects.count() == 1
    assert fields_of(response)["question"] == fresh.token


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("name", "", "Enter the name"),
        ("name", "x" * (limits.NAME_CHARACTERS + 1), "it has 61"),
        ("email", "", "Enter your email address"),
        ("email", "ines@", "such as name@example.org"),
        ("body", "  ", "Write your comment."),
        ("body", "x", "at least 2"),
        ("body", "x" * (limits.BODY_CHARACTERS + 1), "it has 5001"),
        ("body", "a\0b", "cannot be stored"),
        ("name", "a\0b", "cannot be stored"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(
    client, film, field, value, says
):
    fields = typed(film, **{field: value})

    response = send(client, film, fields)

    page = response.content.decode()
    assert response.status_code == 400
    assert says in page
    assert f'href="#comment-{field}"' in page
    assert f'aria-describedby="comment-{field}-' in page
    kept = fields_of(response)
    for name in fields:
        assert kept[name] == fields[name].replace("\0", "\ufffd")
    assert nothing_is_stored()


@pytest.mark.parametrize("broken", ["\ud800", "a\udfffb", "a\0b"])
def test_what_no_database_can_store_is_refused_and_can_be_shown_again(film, broken):
    submission = Submission(
        target=film,
        data=typed(film, body=broken, name=broken, question=broken, answer=broken),
        network="net",
        is_same_origin=True,
        at=timezone.now(),
    )

    outcome = posting.post(submission)

    form = comment_form(film, submission=submission, outcome=outcome)
    assert outcome.status == 400
    assert form.errors["body"].startswith("This holds a character that cannot")
    assert "\ufffd" in form.typed["body"]
    form.typed["body"].encode()
    assert nothing_is_stored()


@pytest.mark.parametrize(
    ("headers", "is_ours"),
    [
        ({"HTTP_SEC_FETCH_SITE": "same-origin"}, True),
        ({"HTTP_ORIGIN": "http://testserver"}, True),
        ({"HTTP_ORIGIN": "http://127.0.0.1:8000"}, True),
        ({}, False),
        ({"HTTP_ORIGIN": "null"}, False),
        ({"HTTP_ORIGIN": "https://evil.example"}, False),
        ({"HTTP_ORIGIN": "http://testserver.evil.example"}, False),
        ({"HTTP_ORIGIN": "https://testserver"}, False),
        ({"HTTP_SEC_FETCH_SITE": "cross-site"}, False),
        ({"HTTP_SEC_FETCH_SITE": "same-site"}, False),
        ({"HTTP_SEC_FETCH_SITE": "none"}, False),
        (
            {
                "HTTP_SEC_FETCH_SITE": "cross-site",
                "HTTP_ORIGIN": "http://testserver",
            },
            False,
        ),
        (
            {
                "HTTP_SEC_FETCH_SITE": "same-origin",
                "HTTP_ORIGIN": "https://evil.example",
            },
            False,
        ),
    ],
)
def test_a_form_on_another_site_cannot_post_here(client, film, headers, is_ours):
    response = client.post(address(film, "new"), typed(film), **headers)

    assert response.status_code == (303 if is_ours else 403)
    assert Comment.objects.exists() == is_ours
    assert nothing_is_stored() != is_ours
    # What another site typed is not put before our reader.
    assert "harbour" not in response.content.decode()


def test_a_login_is_ignored(film, moderator):
    signed_in = Client(enforce_csrf_checks=True)
    signed_in.force_login(moderator)

    response = send(signed_in, film, typed(film))

    assert response.status_code == 303
    assert Comment.objects.get().status == "pending"


@pytest.mark.parametrize("verb", ["get", "head", "put", "delete", "patch", "options"])
def test_no_other_verb_writes(client, film, verb):
    for page in ("new", "captcha"):
        getattr(client, verb)(address(film, page), **SAME_ORIGIN)

    assert nothing_is_stored()


def test_the_target_must_be_public_open_and_allowed(client, film):
    hidden = FilmFactory(public_from=None)
    closed = FilmFactory(comment_policy="closed")
    off = FilmFactory(comment_policy="off")

    assert send(client, hidden, typed(hidden)).status_code == 404
    assert send(client, off, typed(off)).status_code == 404
    assert send(client, closed, typed(closed)).status_code == 403
    for path in ("films.film/999/new/", "desk.user/1/new/", "films.film/9" * 9):
        assert client.post(f"/comments/{path}", typed(film)).status_code == 404
    huge = f"/comments/films.film/{10**30}/new/"
    assert client.post(huge, typed(film), **SAME_ORIGIN).status_code == 404
    assert nothing_is_stored()


def test_a_body_far_too_long_is_not_even_read(client, film):
    fields = typed(film, body="x" * (limits.REQUEST_BYTES + 1))

    assert send(client, film, fields).status_code == 413
    assert nothing_is_stored()


def test_the_trap_only_adds_to_the_score(client, film):
    response = send(client, film, typed(film, topic="SEO"))

    assert response.status_code == 303
    comment = Comment.objects.get()
    assert comment.status == "withheld"
    assert comment.decisions.get().findings[0]["rule"] == "honeypot"


def test_each_rule_that_holds_names_the_words_it_means(client, film):
    body = "Play casino games at https://bit.ly/x now"

    send(client, film, typed(film, body=body))

    comment = Comment.objects.get()
    found = {
        f["rule"]: body[f["start"] : f["end"]]
        for f in comment.decisions.get().findings
        if f["start"] is not None
    }
    assert comment.status == "withheld"
    assert found == {
        "words": "casino",
        "links": "https://bit.ly/x",
        "domains": "bit.ly",
    }


def test_a_decent_word_that_contains_a_watched_one_is_let_be(client, film):
    send(client, film, typed(film, body="The Scunthorpe scene has class."))

    assert [f["rule"] for f in Decision.objects.get().findings] == ["trust"]


def test_a_reply_takes_its_place_below_the_first_comment(client, film, moderator):
    root = approved_comment(on=film, by=moderator)
    reply = approved_comment(on=film, by=moderator, parent=root)

    response = send(client, film, typed(film, parent=str(reply.pk)))

    assert response.status_code == 303
    written = Comment.objects.get(name="Ines")
    assert (written.parent, written.root, written.depth) == (reply, root, 1)
    assert (root.path, written.path) == ("00000001", "0000000100000003")


def test_only_shown_comments_on_the_same_page_can_be_answered(client, film, moderator):
    waiting = CommentFactory(on=film)
    elsewhere = approved_comment(on=FilmFactory(), by=moderator)
    before = Comment.objects.count()

    for parent in (waiting.pk, elsewhere.pk, 999, "1e0", "TRUE", "-1", "９", 10**30):
        response = send(client, film, typed(film, parent=str(parent)))
        assert response.status_code == 404

    assert client.get(f"/comments/{waiting.pk}/reply/").status_code == 404
    assert client.get(f"/comments/{elsewhere.pk}/reply/").status_code == 200
    assert Comment.objects.count() == before


def test_the_network_is_kept_as_a_keyed_hash_only(client, film):
    send(client, film, typed(film), REMOTE_ADDR="198.51.100.77")

    row = Comment.objects.values().get()
    assert "198.51.100" not in str(row)
    assert len(row["network"]) == 32


def test_the_thanks_page_needs_its_signature(client, film):
    where = send(client, film, typed(film))["Location"]
    pk = Comment.objects.get().pk

    assert client.get(where).status_code == 200
    assert client.get(f"/comments/sent/{pk}/").status_code == 404
    assert client.get(where.replace(f"{pk}:", f"{pk + 1}:")).status_code == 404


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options"])
def test_the_form_takes_no_other_method(client, film, method):
    assert getattr(client, method)(address(film, "new")).status_code == 405
