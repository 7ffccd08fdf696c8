"""Every type of page a reader meets: accessible in both themes, never too wide."""

import pytest

from articles import blocks
from tests.browser.axe import sideways, violations
from tests.factories import articles as stories
from tests.factories import films
from tests.factories.comments import approved_comment
from tests.factories.desk import UserFactory
from tests.factories.pictures import stored_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def addresses():
    """One address of each type of page, on a site that has something in each state."""
    picture = stored_picture(size=(960, 640))
    film = films.FilmFactory(poster=picture, hero=picture)
    films.ReleaseFactory(film=film)
    hero = films.CharacterFactory(film=film, portrait=picture)
    author = stories.ContributorFactory(picture=picture, role="Writer", bio="Writes.")
    section = stories.SectionFactory(accent="feature", intro="Long reads.")
    topic = stories.TopicFactory()

    read = stories.public_story(section=section, lead_picture=picture)
    feature = stories.ArticleFactory(
        section=section, design="feature", lead_picture=picture
    )
    stories.BylineFactory(article=feature, contributor=author)
    feature.topics.add(topic)
    feature.films.add(film)
    for number in range(3):
        text = "<p>A hero.</p>"
        stories.add_block(
            feature,
            blocks.CharacterProfile,
            character=hero,
            heading=f"Hero {number}",
            text=text,
            quote="Words.",
            spoiler=text,
        )
    full = {
        blocks.Figure: {"picture": picture, "size": "wide"},
        blocks.Gallery: {"pictures": [picture] * 3, "heading": "Stills"},
        blocks.Video: {"poster": picture},
        blocks.ListEntry: {"picture": picture, "film": film},
        blocks.FactBox: {"facts": {"Runtime": "106 minutes"}, "text": text},
        blocks.PullQuote: {"speaker": "She"},
        blocks.RelatedStory: {"story": read.article},
        blocks.FilmCard: {"film": film},
        blocks.WhereToWatch: {"film": film},
        blocks.ReviewVerdict: {"film": film, "stars": 4},
    }
    for block in set(blocks.BLOCKS) - {blocks.CharacterProfile}:
        stories.add_block(feature, block, **full.get(block, {}))
    edition = stories.publish(feature)
    approved_comment(by=UserFactory(role="moderator"), on=feature)

    return [
        "/",
        edition.get_absolute_url(),
        read.get_absolute_url(),
        "/articles/",
        section.get_absolute_url(),
        topic.get_absolute_url(),
        "/authors/",
        author.get_absolute_url(),
        "/films/",
        film.get_absolute_url(),
        hero.get_absolute_url(),
        "/search/?q=hero",
        "/search/?q=nothing-at-all",
        f"/comments/articles.article/{feature.pk}/",
        "/no-such-page/",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_type_of_page(new_page, addresses, scheme):
    page = new_page(color_scheme=scheme, viewport={"width": 1280, "height": 800})
    found = {}

    for address in addresses:
        page.goto(address)
        found[address] = violations(page)

    assert found == dict.fromkeys(addresses, [])


@pytest.mark.parametrize("width", [320, 768])
def test_no_type_of_page_scrolls_sideways(new_page, addresses, width):
    page = new_page(viewport={"width": width, "height": 800})
    found = {}

    for address in addresses:
        page.goto(address)
        found[address] = sideways(page)

    assert found == dict.fromkeys(addresses, [])


def test_every_type_of_page_says_no_word_against_the_policy(
    new_page, addresses, complaints
):
    page = new_page()

    for address in addresses[:-1]:
        page.goto(address)

    assert complaints == []
