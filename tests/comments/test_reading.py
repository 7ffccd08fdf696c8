import pytest
from django.db import connection
from django.template import Context, Template
from django.test.utils import CaptureQueriesContext

from comments import limits
from comments.models import Comment, Thread
from comments.reading import conversations
from films.models import Film
from tests.comments.forms import address
from tests.factories.comments import CommentFactory, approved_comment
from tests.factories.films import FilmFactory

pytestmark = pytest.mark.django_db

ARTICLE_PAGE = Template(
    "{% load comments %}{% comment_count target %} {% comment_thread target %}"
)


def drawn(film):
    film = Film.objects.get(pk=film.pk)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        html = ARTICLE_PAGE.render(Context({"target": film}))
    return html, len(queries)


def many(film, moderator, roots, replies):
    for _number in range(roots):
        root = approved_comment(on=film, by=moderator)
        for _reply in range(replies):
            approved_comment(on=film, by=moderator, parent=root)


def test_a_long_thread_takes_the_two_queries_of_a_short_one(moderator):
    short, long = FilmFactory.create_batch(2)
    many(short, moderator, roots=25, replies=1)
    many(long, moderator, roots=50, replies=9)

    short_html, short_queries = drawn(short)
    long_html, long_queries = drawn(long)

    assert short_html.count('<article class="comment"') == 50
    assert long_html.count('<article class="comment"') == 250
    assert short_queries == long_queries == 2


def test_the_newest_conversations_come_first_and_their_replies_in_order(
    film, moderator
):
    one = approved_comment(on=film, by=moderator)
    two = approved_comment(on=film, by=moderator)
    answer = approved_comment(on=film, by=moderator, parent=one)
    later = approved_comment(on=film, by=moderator, parent=answer)

    html, _queries = drawn(film)

    places = [html.index(f'id="comment-{c.pk}"') for c in (two, one, answer, later)]
    assert places == sorted(places)
    assert html.startswith("4 ")
    assert "4 comments" in html
    assert f'href="/comments/{answer.pk}/">in reply to {answer.name}' in later.html


def ids(page):
    return [
        int(part.split('"')[0])
        for part in page.content.decode().split('id="comment-')
        if part.split('"')[0].isdigit()
    ]


@pytest.mark.parametrize("order", ["newest", "oldest"])
def test_pages_hold_each_conversation_once(client, film, moderator, order):
    many(film, moderator, roots=60, replies=0)
    CommentFactory(on=film, body="Nobody has read this.")
    where, seen = f"{address(film)}?order={order}", []

    for _page in range(3):
        page = client.get(where)
        seen.append(ids(page))
        last = seen[-1][-1]
        where = f"{address(film)}?order={order}&after={last}"
    beyond = client.get(where)

    shown = list(Comment.objects.shown().order_by("pk").values_list("pk", flat=True))
    expected = shown if order == "oldest" else shown[::-1]
    assert [len(page) for page in seen] == [25, 25, 10]
    assert sum(seen, []) == expected
    assert 'rel="next"' not in page.content.decode()
    assert ids(beyond) == []
    assert "There are no more comments" in beyond.content.decode()


def test_a_page_stays_short_under_one_endless_conversation(
    client, film, moderator, monkeypatch
):
    monkeypatch.setattr(limits, "ROWS_PER_PAGE", 10)
    # The SQL of the page was made with the real limit.
    rows = conversations._newest
    monkeypatch.setattr(conversations, "_newest", lambda *values: rows(*values)[:11])
    many(film, moderator, roots=1, replies=15)
    older = Comment.objects.get(depth=0)
    many(film, moderator, roots=2, replies=0)

    first = client.get(address(film))
    conversation = client.get(f"/comments/{older.pk}/")

    assert len(ids(first)) == 10
    assert f'href="/comments/{older.pk}/">More replies' in first.content.decode()
    assert len(ids(conversation)) == 11
    after = Comment.objects.get(pk=ids(conversation)[-1]).path
    rest = client.get(f"/comments/{older.pk}/?after={after}")
    assert len(ids(rest)) == 6


@pytest.mark.parametrize("after", ["x", "-1", "1" * 40, "１", "1 or 1=1", "0x1", "\0"])
def test_a_made_up_page_is_not_found(client, film, moderator, after):
    comment = approved_comment(on=film, by=moderator)

    for page in (address(film), f"/comments/{comment.pk}/"):
        assert client.get(page, {"after": after}).status_code == 404


def test_comments_are_hidden_with_their_page(client, film, moderator):
    comment = approved_comment(on=film, by=moderator, body="Zinnober")
    waiting = CommentFactory(on=film, body="Karmesin")
    assert "Zinnober" in client.get(address(film)).content.decode()
    assert client.get(f"/comments/{comment.pk}/").status_code == 200

    for values in ({"public_from": None}, {"comment_policy": "off"}):
        before = {name: getattr(film, name) for name in values}
        Film.objects.filter(pk=film.pk).update(**values)
        for page in (
            address(film),
            f"/comments/{comment.pk}/",
            f"/comments/{comment.pk}/reply/",
        ):
            assert client.get(page).status_code == 404
        Film.objects.filter(pk=film.pk).update(**before)

    assert client.get(f"/comments/{waiting.pk}/").status_code == 404
    assert "Karmesin" not in client.get(address(film)).content.decode()


def test_a_closed_thread_stands_without_a_form(client, film, moderator):
    approved_comment(on=film, by=moderator, body="Zinnober")
    Film.objects.filter(pk=film.pk).update(comment_policy="closed")

    page = client.get(address(film)).content.decode()

    assert "Zinnober" in page
    assert "Comments on this page are closed." in page
    assert "<form" not in page
    assert 'class="comments comments--closed"' in page


def test_a_target_without_comments_has_no_row(client, film):
    html, queries = drawn(film)

    assert "The first word is yours." in html
    assert queries == 1
    assert not Thread.objects.exists()


def test_public_pages_are_the_same_bytes_for_staff(client, film, moderator):
    comment = approved_comment(on=film, by=moderator)
    pages = (address(film), f"/comments/{comment.pk}/", "/comments/rules/")
    anonymous = [client.get(page) for page in pages]

    client.force_login(moderator)
    staff = [client.get(page) for page in pages]

    assert [page.content for page in anonymous] == [page.content for page in staff]
    for page in anonymous:
        assert page.status_code == 200
        assert page["Cache-Control"].startswith("public")
        assert not page.cookies


def test_no_address_or_network_is_on_any_public_page(client, film, moderator):
    comment = approved_comment(
        on=film, by=moderator, email="secret@example.org", network="netsecret"
    )

    for page in (
        address(film),
        f"/comments/{comment.pk}/",
        f"/comments/{comment.pk}/reply/",
    ):
        assert b"secret" not in client.get(page).content


def test_the_thread_is_asked_for_once_per_target(film):
    film = Film.objects.get(pk=film.pk)
    conversations.thread_of(film)

    with CaptureQueriesContext(connection) as queries:
        conversations.thread_of(film)

    assert len(queries) == 0
