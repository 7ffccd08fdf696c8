"""What every page of readers has round it: the way back up, and links to share it."""

import re
from urllib.parse import quote

import pytest

from articles.writing import publishing
from tests.factories import articles as stories
from tests.factories import films
from tests.factories.comments import approved_comment
from tests.factories.desk import UserFactory
from tests.test_public_pages import addresses

pytestmark = pytest.mark.django_db

FRONT = ""
FOR_MACHINES = {
    "favicon.ico",
    "robots.txt",
    "sitemap.xml",
    "sitemap-<int:number>.xml",
    "feeds/articles.atom",
}


@pytest.fixture
def pages():
    """An address for each route of a page that is the same for all readers."""
    film = films.FilmFactory()
    hero = films.CharacterFactory(film=film)
    person = films.CreditFactory(film=film).person
    company = films.CompanyFactory()
    films.ReleaseFactory(film=film, platform=company)
    article = stories.ArticleFactory()
    author = stories.BylineFactory(article=article).contributor
    topic = stories.TopicFactory()
    article.topics.add(topic)
    stories.publish(article)
    comment = approved_comment(by=UserFactory(role="moderator"), on=film)
    return {
        "articles/": "/articles/",
        "articles/<slug:slug>/": article.get_absolute_url(),
        "sections/<slug:slug>/": article.section.get_absolute_url(),
        "topics/<slug:slug>/": topic.get_absolute_url(),
        "authors/": "/authors/",
        "authors/<slug:slug>/": author.get_absolute_url(),
        "films/": "/films/",
        "films/<slug:slug>/": film.get_absolute_url(),
        "films/<slug:film_slug>/characters/<slug:slug>/": hero.get_absolute_url(),
        "people/<slug:slug>/": person.get_absolute_url(),
        "companies/<slug:slug>/": company.get_absolute_url(),
        "comments/<int:pk>/": comment.get_absolute_url(),
        "comments/rules/": "/comments/rules/",
        "comments/<str:label>/<int:pk>/": f"/comments/films.film/{film.pk}/",
        "search/": "/search/",
        "search/suggestions/": "/search/suggestions/?q=ki",
    }


def missing_from_frame(page: str) -> list[str]:
    """What a page below the front page lacks."""
    wanted = {'<nav class="breadcrumb page" aria-label="Breadcrumb">': 1}
    # What asks not to be found has nothing to share.
    wanted['<ul class="share"'] = 0 if 'content="noindex"' in page else 1
    return [part for part, count in wanted.items() if page.count(part) != count]


def test_every_page_below_the_front_page_leads_up_and_can_be_shared(client, pages):
    public = {route for route, view in addresses() if hasattr(view, "is_public")}
    assert public - FOR_MACHINES - {FRONT} == set(pages)

    for route, address in pages.items():
        response = client.get(address)

        assert response.status_code == 200, route
        page = response.content.decode()
        assert missing_from_frame(page) == [], route
        crumbs = re.search(r'<nav class="breadcrumb.*?</nav>', page, flags=re.S)[0]
        assert '<a class="breadcrumb__link" href="/">Front page</a>' in crumbs, route


def test_a_page_without_its_frame_is_caught():
    bare = "<main>Words.</main>"

    assert len(missing_from_frame(bare)) == 2
    assert len(missing_from_frame(f'<meta content="noindex">{bare}')) == 1


def test_the_links_to_share_name_the_page_and_ask_nobody_else(client, pages, settings):
    settings.ORIGIN = "https://news.example"
    for address in pages.values():
        page = client.get(address).content.decode()
        for links in re.findall(r'<ul class="share".*?</ul>', page, flags=re.S):
            own, mail = re.findall(r'href="([^"]*)"', links)

            assert own == f"https://news.example{address}"
            assert mail.startswith("mailto:?subject=")
            assert mail.endswith("&amp;body=" + quote(own, safe=""))


def test_a_title_cannot_leave_the_subject_of_the_mail(client):
    headline = 'Robots & girls? "100%" #1'
    article = stories.ArticleFactory(headline=headline)
    stories.publish(article)

    page = client.get(article.get_absolute_url()).content.decode()

    assert "subject=Robots%20%26%20girls%3F%20%22100%25%22%20%231&amp;body=" in page


def test_a_preview_offers_no_link_that_readers_could_not_open(client):
    client.force_login(UserFactory(role="editor"))
    article = stories.ArticleFactory()

    page = client.get(f"/admin/articles/article/{article.pk}/preview/")

    assert page.status_code == 200
    assert b'class="share"' not in page.content


def test_a_withdrawn_story_leads_back_up(client):
    article = stories.ArticleFactory()
    stories.publish(article)
    publishing.withdraw(article, by=UserFactory(role="editor"), reason="Wrong.")

    response = client.get(article.get_absolute_url())

    assert response.status_code == 410
    assert missing_from_frame(response.content.decode()) == []
