"""What the database does for one request is the same on a small site and a grown one.

A query that scans, counts or sorts by the size of the site does more on the larger.
"""

from io import StringIO
from urllib.parse import urlencode

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from articles.models import Article, Edition
from comments.models import Comment
from comments.moderation import deciding
from films.models import Film
from newsroom.desk.models import User
from tests.comments.forms import SAME_ORIGIN, typed
from tests.desk_forms import sent_by
from tests.factories.desk import SuperuserFactory
from tests.grown.work import work_counted

pytestmark = pytest.mark.django_db

SMALL = {"films": 330, "stories": 120, "comments": 800}
# So much more is there at the second look. At both a list has more than one page.
TIMES = 4
# What a tree of an index and a row more or less may add.
SLACK = 1.6
FLOOR = 400


@pytest.fixture
def desk():
    client = Client()
    client.force_login(SuperuserFactory())
    return client


def grow(times=1):
    wanted = {name: many * times for name, many in SMALL.items()}
    call_command("grow", **wanted, stdout=StringIO())
    if connection.vendor == "postgresql":  # which does so by itself after a while
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def work_of(act) -> int:
    with transaction.atomic():
        act()  # what is kept in memory is there at both looks
        transaction.set_rollback(True)
    with transaction.atomic(), work_counted() as done:
        act()
        transaction.set_rollback(True)
    return done[0]


def public_page(path):
    def ask():
        response = Client().get(path)
        assert response.status_code == 200, path

    return ask


def asked_of_the_desk(desk, path):
    def ask():
        assert desk.get(path).status_code == 200, path

    return ask


def posting(article):
    address = reverse("comments:new", args=["articles.article", article.pk])

    def post():
        response = Client().post(address, typed(article), **SAME_ORIGIN)
        assert response.status_code == 303

    return post


def deciding_of(status, pk):
    def decide():
        comment = Comment.objects.get(pk=pk)
        by = User.objects.order_by("pk").first()
        deciding.decide(comment, status, by=by, reason="Because.")

    return decide


def saving(desk, row):
    url = reverse(
        f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk]
    )

    def save():
        fields = sent_by(desk.get(url))
        response = desk.post(url, fields)
        assert response.status_code == 302, response.context["errors"]

    return save


def acts(desk) -> dict:
    film, story = (
        model.objects.filter(slug__startswith="grown-").order_by("pk").first()
        for model in (Film, Article)
    )
    # Of a thread that the second growing leaves as it was, its counters are counted.
    root = Comment.objects.filter(depth=0, status="approved").order_by("pk").first()
    lists = {
        f"list of {model._meta.label}": asked_of_the_desk(
            desk,
            reverse(
                f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist"
            ),
        )
        for model in (Article, Film, Comment, apps.get_model("films.Person"))
    }
    return {
        "front page": public_page("/"),
        "archive": public_page("/articles/"),
        "feed": public_page("/feeds/articles.atom"),
        "films": public_page("/films/"),
        "a film": public_page(film.get_absolute_url()),
        "a story": public_page(Edition.objects.get(article=story).get_absolute_url()),
        "search": public_page(f"/search/?{urlencode({'q': film.title})}"),
        "suggestions": public_page(f"/search/suggestions/?q={film.slug[-3:]}"),
        "posting": posting(story),
        "rejecting": deciding_of("rejected", root.pk),
        "spam": deciding_of("spam", root.pk),
        "saving a film": saving(desk, film),
        "saving a story": saving(desk, story),
        "dashboard": asked_of_the_desk(desk, reverse("admin:index")),
        **lists,
    }


def test_no_request_does_more_on_a_grown_site(desk, monkeypatch):
    # Fewer than there are on either site, and more than a list shows.
    monkeypatch.setattr("newsroom.desk.lists.MOST_COUNTED", 101)
    monkeypatch.setattr("newsroom.search.models.MOST", 20)
    grow()
    small = {name: work_of(act) for name, act in acts(desk).items()}
    grow(TIMES)

    large = {name: work_of(act) for name, act in acts(desk).items()}

    more = {
        name: (small[name], large[name])
        for name in small
        if large[name] > SLACK * small[name] + FLOOR
    }
    assert more == {}


def test_a_query_that_reads_the_whole_site_is_seen():
    """The control: no index finds an address that readers typed."""

    def searching():
        return list(Comment.objects.filter(email__contains="reader7@"))

    grow()
    small = work_of(searching)
    grow(TIMES)

    assert work_of(searching) > SLACK * small + FLOOR


def test_growing_twice_goes_on_where_it_ended_and_counts_rightly():
    grow()
    grow()

    assert Film.objects.filter(slug__startswith="grown-").count() == 2 * SMALL["films"]
    assert Comment.objects.count() == 2 * SMALL["comments"]
    call_command("check_counters", "--dry-run", stdout=StringIO())
    out = StringIO()
    call_command("render_comments", "--dry-run", stdout=out)
    assert out.getvalue() == "0 comments would change.\n"


def test_growing_nothing_is_refused_with_what_can_grow():
    with pytest.raises(CommandError, match="--films NUMBER, --stories NUMBER"):
        call_command("grow")
