"""What was typed on the desk and not saved comes back, however the page was left."""

import pytest
from django.urls import reverse

from articles.blocks import PullQuote, RichText
from articles.models import Article
from films.models import Film
from tests.factories.articles import ArticleFactory, add_block
from tests.factories.desk import UserFactory
from tests.factories.films import FilmFactory
from tests.newsroom.test_desk_browser import sign_in

KEPT = "Object.keys(localStorage).some((name) => name.startsWith('typed '))"
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def ana(page):
    sign_in(page, UserFactory(role="admin", first_name="Ana"))
    return page


class FilmForm:
    def __init__(self, page):
        self.page = page
        self.url = reverse("admin:films_film_change", args=[FilmFactory().pk])
        page.goto(self.url)

    def type(self):
        self.page.get_by_label("Logline").fill("Typed for an hour.")

    def shown(self):
        return self.page.get_by_label("Logline").input_value() == "Typed for an hour."

    def stored(self):
        return Film.objects.get().logline == "Typed for an hour."


class StoryForm:
    """A text block is rewritten, and another one added."""

    def __init__(self, page):
        self.page = page
        self.story = ArticleFactory()
        add_block(self.story, RichText, text="<p>Before.</p>")
        self.url = reverse("admin:articles_article_change", args=[self.story.pk])
        page.goto(self.url)

    def text(self):
        return self.page.get_by_role("textbox", name="Story")

    def type(self):
        self.text().get_by_text("Before.").click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type("Typed for an hour.")
        self.page.get_by_role("button", name="Insert a block").click()
        self.page.keyboard.type("pull quote")
        self.page.keyboard.press("Enter")
        self.page.get_by_role("textbox", name="Quote").fill("And a block.")

    def shown(self):
        self.page.get_by_role("group", name="Pull quote: And a block.").wait_for()
        return self.text().locator("> p").all_inner_texts()[0] == "Typed for an hour."

    def stored(self):
        texts = RichText.objects.filter(parent=self.story)
        quotes = PullQuote.objects.filter(parent=self.story)
        return ([each.text for each in texts], [each.quote for each in quotes]) == (
            ["<p>Typed for an hour.</p>"],
            ["And a block."],
        )


@pytest.fixture(params=[FilmForm, StoryForm], ids=["film", "story"])
def form(ana, request):
    return request.param(ana)


def kept(page):
    """Wait until the browser has stored what stands in the form."""
    page.locator("form[data-unsaved]").wait_for()


def asked(page, leave):
    """Whether the browser asked before `leave()` went away."""
    questions = []

    def stay(dialog):
        questions.append(dialog.type)
        dialog.accept()

    page.once("dialog", stay)
    leave()
    return questions == ["beforeunload"]


def brought_back(page):
    page.get_by_role("button", name="Bring it back").click()
    page.get_by_role("alert").filter(has_text="Not saved yet").wait_for()


def save(page):
    page.get_by_role("button", name="Save", exact=True).first.click()
    page.get_by_text("was changed successfully").wait_for()


def test_a_link_asks_and_the_text_is_offered_on_return(form, ana):
    form.type()

    assert asked(ana, lambda: ana.goto("/admin/"))
    ana.goto(form.url)
    brought_back(ana)

    assert form.shown()
    save(ana)
    assert form.stored()


def test_after_back_the_page_shows_what_is_stored_and_offers_the_rest(form, ana):
    form.type()
    kept(ana)
    asked(ana, lambda: ana.goto("/admin/"))

    ana.go_back()
    offer = ana.get_by_role("button", name="Bring it back")
    offer.wait_for()

    assert not form.stored()
    brought_back(ana)
    assert form.shown()


def test_a_crash_of_the_page_loses_nothing(form, ana):
    form.type()
    kept(ana)

    context = ana.context
    ana.close(run_before_unload=False)
    form.page = context.new_page()
    form.page.goto(form.url)
    brought_back(form.page)

    assert form.shown()
    save(form.page)
    assert form.stored()


def test_a_saved_form_is_left_without_a_question_and_offers_nothing(form, ana):
    form.type()
    kept(ana)

    save(ana)
    ana.goto(form.url)
    ana.wait_for_load_state()

    assert ana.evaluate(KEPT) is False
    assert not ana.get_by_role("button", name="Bring it back").count()


def test_a_form_that_came_back_with_an_error_asks_too(ana):
    form = FilmForm(ana)
    form.type()
    ana.locator("[name=title]").fill("")
    ana.get_by_role("button", name="Save", exact=True).first.click()
    ana.get_by_text("Please correct the error").wait_for()
    ana.locator("[name=certificate]").click()

    assert asked(ana, lambda: ana.goto("/admin/"))


def test_what_is_open_in_another_tab_is_not_offered(form, ana):
    form.type()
    kept(ana)

    other = ana.context.new_page()
    other.goto(form.url)
    other.wait_for_load_state()

    assert not other.get_by_role("button", name="Bring it back").count()


def test_what_was_thrown_away_is_not_offered_again(ana):
    form = FilmForm(ana)
    form.type()
    asked(ana, lambda: ana.goto(form.url))

    ana.get_by_role("button", name="Throw it away").click()
    ana.goto(form.url)
    ana.wait_for_load_state()

    assert not ana.get_by_role("button", name="Bring it back").count()
    assert not asked(ana, lambda: ana.goto("/admin/"))


def test_what_a_colleague_saved_meanwhile_stands_beside_it(ana):
    form = FilmForm(ana)
    form.type()
    asked(ana, lambda: ana.goto("/admin/"))
    Film.objects.update(logline="A colleague’s.", version=2)

    ana.goto(form.url)
    brought_back(ana)

    assert form.shown()
    assert "A colleague’s." in ana.get_by_role("alert").first.inner_text()


def test_preview_saves_first(ana):
    form = StoryForm(ana)
    form.type()

    ana.get_by_role("button", name="Save and preview").click()
    ana.get_by_text("Typed for an hour.").wait_for()

    assert form.stored()
    assert Article.objects.get().revisions.count() == 1
