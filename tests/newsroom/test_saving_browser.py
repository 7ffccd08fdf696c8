"""The form that comes back unsaved, in a real browser."""

import pytest
from django.urls import reverse

from articles.blocks import RichText
from articles.writing import publishing
from newsroom.desk.models import User
from tests.browser.axe import sideways, violations
from tests.factories.articles import ArticleFactory, add_block
from tests.factories.desk import UserFactory
from tests.factories.films import CreditFactory, FilmFactory
from tests.newsroom.test_desk_browser import sign_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SIZES = [(390, 844), (1280, 800)]


@pytest.fixture(params=SIZES, ids=["390", "1280"])
def tabs(new_page, request):
    """Two tabs of a browser, one of Ana's and one of Bo's."""
    width, height = request.param
    opened = []
    for name in ("Ana", "Bo"):
        page = new_page(viewport={"width": width, "height": height})
        sign_in(page, UserFactory(role="admin", first_name=name, last_name="Ruiz"))
        opened.append(page)
    return opened


def refusal_of(page):
    return page.get_by_role("alert").filter(has_text="Not saved yet")


def save(page):
    page.get_by_role("button", name="Save", exact=True).first.click()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_late_save_of_a_film_is_told_in_full_and_stored_at_the_second_try(
    tabs, scheme
):
    film = FilmFactory(title="Blue Kettle")
    CreditFactory(film=film, credited_as="A. One")
    url = reverse("admin:films_film_change", args=[film.pk])
    ana, bo = tabs
    for page in tabs:
        page.emulate_media(color_scheme=scheme)
        page.goto(url)
    bo.get_by_label("Logline").fill("A kettle sails.")
    bo.locator("[name=credits-0-credited_as]").fill("B. Two")
    save(bo)
    bo.get_by_text("was changed successfully").wait_for()

    ana.get_by_label("Logline").fill("A kettle flies.")
    ana.locator("[name=certificate]").fill("PG")
    save(ana)

    refusal = refusal_of(ana)
    refusal.wait_for()
    told = refusal.inner_text()
    assert "Bo Ruiz saved this film on" in told
    for text in ("A kettle sails.", "A kettle flies.", "B. Two", "A. One"):
        assert text in told
    assert ana.title().startswith("Not saved:")
    assert ana.get_by_label("Logline").input_value() == "A kettle flies."
    assert ana.locator("[name=credits-0-credited_as]").input_value() == "B. Two"
    assert refusal.bounding_box()["width"] <= ana.viewport_size["width"]
    assert [line for line in sideways(ana) if "refusal" in line] == []
    assert [line for line in violations(ana) if "refusal" in line] == []

    save(ana)
    ana.get_by_text("was changed successfully").wait_for()
    film.refresh_from_db()
    assert (film.logline, film.certificate) == ("A kettle flies.", "PG")
    assert film.credits.get().credited_as == "B. Two"


def test_a_block_that_was_deleted_stands_on_the_sheet_again(tabs):
    article = ArticleFactory(headline="Kettle")
    for words in ("Alpha", "Beta"):
        add_block(article, RichText, text=f"<p>{words}</p>")
    publishing.save_revision(article, by=User.objects.first())
    url = reverse("admin:articles_article_change", args=[article.pk])
    ana, bo = tabs
    for page in tabs:
        page.goto(url)
        page.wait_for_load_state("networkidle")
    line = lambda page, words: page.get_by_role("textbox", name="Story").get_by_text(  # noqa: E731
        words
    )
    line(bo, "Beta").click()
    bo.keyboard.press("Home")
    bo.keyboard.press("Shift+End")
    bo.keyboard.press("Delete")
    save(bo)
    bo.get_by_text("was changed successfully").wait_for()

    line(ana, "Beta").click()
    ana.keyboard.press("End")
    ana.keyboard.type(", written anew")
    save(ana)

    refusal = refusal_of(ana)
    refusal.wait_for()
    assert "Deleted meanwhile" in refusal.inner_text()
    line(ana, "Beta, written anew").wait_for()
    assert [line for line in violations(ana) if "refusal" in line] == []
    save(ana)
    ana.get_by_text("was changed successfully").wait_for()
    stored = RichText.objects.filter(parent=article).order_by("ordering")
    assert [each.text for each in stored] == [
        "<p>Alpha</p>",
        "<p>Beta, written anew</p>",
    ]


def test_a_double_click_on_save_is_one_save(page):
    film = FilmFactory()
    sign_in(page, UserFactory(role="film desk"))
    page.goto(reverse("admin:films_film_change", args=[film.pk]))
    page.get_by_label("Logline").fill("Once.")

    page.get_by_role("button", name="Save", exact=True).first.dblclick()

    page.get_by_text("was changed successfully").wait_for()
    assert not page.get_by_text("Not saved yet").count()
    film.refresh_from_db()
    assert (film.logline, film.version) == ("Once.", 2)


def test_a_refused_form_can_be_saved_without_javascript(new_page):
    film = FilmFactory(title="Blue Kettle")
    user = UserFactory(role="film desk")
    url = reverse("admin:films_film_change", args=[film.pk])
    page = new_page(java_script_enabled=False)
    sign_in(page, user)
    other = page.context.new_page()
    page.goto(url)
    other.goto(url)
    other.locator("[name=logline]").fill("A kettle sails.")
    save(other)

    page.locator("[name=certificate]").fill("PG")
    save(page)
    told = refusal_of(page).inner_text()
    save(page)

    assert "You saved this film yourself" in told
    film.refresh_from_db()
    assert (film.logline, film.certificate) == ("A kettle sails.", "PG")
