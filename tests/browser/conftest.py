"""A story with blocks, and its sheet as an editor has it open."""

import pytest
from playwright.sync_api import expect

from articles import blocks
from tests.factories import articles as stories
from tests.factories.desk import UserFactory
from tests.factories.films import CharacterFactory, FilmFactory


@pytest.fixture
def film():
    return FilmFactory(title="Next Gen", slug="next-gen")


@pytest.fixture
def story(film):
    """Text, a profile, text, a pull quote, and two texts side by side."""
    article = stories.ArticleFactory(headline="Meet the heroes", slug="heroes")
    mai = CharacterFactory(film=film, name="Mai Su", slug="mai-su")
    stories.add_block(
        article, blocks.RichText, text="<p>Alpha one.</p><p>Alpha two.</p>"
    )
    stories.add_block(
        article, blocks.CharacterProfile, character=mai, text="<p>All about Mai.</p>"
    )
    stories.add_block(article, blocks.RichText, text="<p>Beta.</p>")
    stories.add_block(article, blocks.PullQuote, quote="Said aloud.")
    stories.add_block(article, blocks.RichText, text="<ul><li>Gamma</li></ul>")
    stories.add_block(article, blocks.RichText, text="<p>Delta.</p>")
    return article


@pytest.fixture
def sheet_page(new_page, client, site):
    """A function that opens a story's form, or that of a new one, as an editor."""

    def open_page(article=None, role="editor", **options):
        client.force_login(UserFactory(role=role))
        cookie = client.cookies["newsroom_session"].value
        page = new_page(**{"viewport": {"width": 1280, "height": 900}, **options})
        page.context.add_cookies(
            [{"name": "newsroom_session", "value": cookie, "url": site}]
        )
        tail = f"{article.pk}/change/" if article else "add/"
        page.goto(f"/admin/articles/article/{tail}")
        return page

    return open_page


@pytest.fixture
def sheet(sheet_page):
    """The same, once the sheet stands."""

    def open_sheet(article=None, **options):
        page = sheet_page(article, **options)
        expect(page.get_by_role("textbox", name="Story")).to_be_visible()
        return page

    return open_sheet
