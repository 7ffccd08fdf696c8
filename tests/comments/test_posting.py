import re

import pytest
from crispy_forms.utils import render_crispy_form
from django.test import Client
from django.utils import timezone

from comments import limits
from comments.models import Comment, Decision, Question, SpentQuestion, Thread
from comments.moderation import deciding
from comments.posting import sum as sums
from comments.posting import taking_in
from comments.posting.presenting import empty_form, form_again
from comments.posting.submission import Submission
from comments.targets import key_of
from newsroom.changes import changed
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
    assert f'aria-describedby="comment-{field}_' in page
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

    outcome = taking_in.post(submission)

    form = form_again(submission, outcome)
    assert outcome.status == 400
    assert form.errors["body"][0].startswith("This holds U+")
    assert "\ufffd" in form["body"].value()
    form["body"].value().encode()
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
    off = FilmFactory(comment_policy="off")

    assert send(client, hidden, typed(hidden)).status_code == 404
    assert send(client, off, typed(off)).status_code == 404
    for path in ("films.film/999/new/", "desk.user/1/new/", "films.film/9" * 9):
        assert client.post(f"/comments/{path}", typed(film)).status_code == 404
    huge = f"/comments/films.film/{10**30}/new/"
    assert client.post(huge, typed(film), **SAME_ORIGIN).status_code == 404
    assert nothing_is_stored()


def test_a_thread_that_was_closed_meanwhile_gives_the_text_back(client, film):
    closed = FilmFactory(comment_policy="closed")

    refused = send(client, closed, typed(closed))

    assert refused.status_code == 403
    assert "The light in the harbour scene is lovely." in refused.text
    assert "have been closed" in refused.text
    assert "Send comment" not in refused.text
    assert nothing_is_stored()


def test_a_page_that_was_taken_down_meanwhile_gives_the_text_back(client):
    gone = FilmFactory(public_from=None)

    refused = send(client, gone, typed(gone))

    assert refused.status_code == 404
    assert "The light in the harbour scene is lovely." in refused.text


def test_a_reply_to_what_was_removed_can_be_sent_as_a_comment_of_its_own(
    client, film, moderator
):
    removed = approved_comment(on=film, by=moderator)
    fields = typed(film, parent=str(removed.pk))
    deciding.reject(removed, by=moderator, reason="Off topic.")

    refused = send(client, film, fields)
    again = send(client, film, {**fields, **fields_of(refused)})

    assert refused.status_code == 409
    assert "The comment you answer was removed" in refused.text
    assert fields_of(refused)["answer"] == fields["answer"]
    assert again.status_code == 303
    assert Comment.objects.get(name="Ines").parent is None


def test_a_text_far_too_long_comes_back_whole(client, film):
    body = "word " * 40_000

    refused = send(client, film, typed(film, body=body))

    assert refused.status_code == 400
    assert fields_of(refused)["body"].strip() == body.strip()
    assert "it has 199999" in refused.text


def test_what_is_longer_than_any_comment_is_not_even_read(client, film):
    fields = typed(film, body="x" * (limits.REQUEST_BYTES + 1))

    refused = send(client, film, fields)

    assert refused.status_code == 413
    assert "Go back: your text still stands in the form" in refused.text
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


def test_a_watched_word_counts_once(client, film):
    send(client, film, typed(film, body="Casino holds up, and the casino too."))

    assert Comment.objects.get().status == "pending"


def test_a_title_of_ours_is_no_watched_word(client, film):
    changed(FilmFactory(title="Casino Bastard"))

    send(client, film, typed(film, body="I liked Casino Bastard, all of it."))
    other = typed(film, body="What a casino, you bastard.", email="bo@example.org")
    send(client, film, other, REMOTE_ADDR="198.51.100.9")

    assert [c.status for c in Comment.objects.order_by("pk")] == ["pending", "withheld"]


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
        assert response.status_code == 409

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


@pytest.mark.parametrize(
    "page", ["/films/{film.slug}/", "/comments/films.film/{film.pk}/"]
)
def test_the_form_that_is_drawn_once_is_the_form_of_each_page(client, page):
    films = FilmFactory.create_batch(2)
    forms = [render_crispy_form(empty_form(film)) for film in films]

    pages = [client.get(page.format(film=film)).content.decode() for film in films]

    assert forms[0] != forms[1]
    for form, shown in zip(forms, pages, strict=True):
        assert form in shown


def test_all_that_is_wrong_is_listed_at_once_in_the_order_of_the_form(client, film):
    nothing = typed(film, name="", email="", body="", answer="")

    response = send(client, film, nothing)

    page = response.content.decode()
    summary = re.search(r'<div class="error-summary".*?</div>', page, flags=re.S)[0]
    assert re.findall('href="#([^"]*)">([^<]*)<', summary) == [
        ("comment-body", "Write your comment."),
        ("comment-name", "Enter the name to show with your comment."),
        ("comment-email", "Enter your email address; it is not shown."),
        ("comment-answer", "Answer the sum in digits, or ask for an editor below it."),
    ]
    assert " autofocus" in summary
    assert fields_of(response)["question"] == nothing["question"]
    assert nothing_is_stored()


def test_what_is_too_long_is_told_and_never_cut_by_the_browser(client, film):
    page = client.get(address(film, "new")).content.decode()

    assert 'name="body"' in page
    assert "maxlength" not in page
    assert "minlength" not in page


def test_each_control_is_tied_to_its_hint_its_error_and_its_label(client, film):
    page = send(client, film, typed(film, answer="9999")).content.decode()

    ids = re.findall(r' id="([^"]*)"', page)
    described = " ".join(re.findall(r'aria-describedby="([^"]*)"', page)).split()
    assert (
        {"comment-answer_helptext", "comment-answer_error"}
        <= set(described)
        <= set(ids)
    )
    assert len(ids) == len(set(ids))
    asked = sums.find_open(f"p{Question.objects.get().nonce}", key_of(film))
    assert f'<span class="visually-hidden">{asked.sum.spoken}</span></label>' in page
    for name in ("body", "name", "email", "topic", "answer", "unsure"):
        assert page.count(f'for="comment-{name}"') == 1
