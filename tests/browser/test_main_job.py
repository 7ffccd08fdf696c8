"""The main job, through a real browser, by each of the people who do it."""

import re

import pytest
from playwright.sync_api import expect

from articles.models import Article
from comments.posting.sum import WORDS
from films.values.partial_dates import PartialDate
from tests.factories.articles import (
    ContributorFactory,
    SectionFactory,
    public_story,
)
from tests.factories.desk import UserFactory
from tests.factories.films import (
    CharacterFactory,
    CompanyFactory,
    FilmFactory,
    ReleaseFactory,
)
from tests.factories.pictures import stored_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PASSWORD = "correct horse"
HEADLINE = "Meet the unlikely heroes at the centre of Next Gen"


@pytest.fixture
def next_gen():
    film = FilmFactory(title="Next Gen", slug="next-gen")
    release = ReleaseFactory(film=film, status="happened", date=PartialDate(2018, 9, 7))
    release.platform = CompanyFactory(name="Netflix")
    release.save()
    portrait = stored_picture(alt_text="A girl in a hood")
    CharacterFactory(film=film, name="Mai Su", slug="mai-su", portrait=portrait)
    CharacterFactory(film=film, name="7723", slug="7723")
    return film


@pytest.fixture
def staff():
    SectionFactory(name="Features", slug="features", accent="feature")
    public_story(headline="A robot for every home", slug="a-robot-for-every-home")
    writer = UserFactory(username="writer", role="writer")
    ContributorFactory(
        user=writer, name="Wren Example", bio="Wren writes about drawn people."
    )
    UserFactory(username="editor", role="editor")
    UserFactory(username="moderator", role="moderator")


@pytest.fixture
def sign_in(new_page):
    def sign_in(username):
        page = new_page(viewport={"width": 1280, "height": 900})
        page.goto("/admin/")
        page.get_by_label("Username").fill(username)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Log in").click()
        return page

    return sign_in


def choose(scope, field, name):
    """Pick `name` in the searching select whose field is called `field`."""
    page = scope.page
    row = scope.locator(f".field-{field}")
    row.get_by_role("combobox").click()
    page.locator(".select2-search--dropdown input, .select2-search__field").last.fill(
        name
    )
    page.get_by_role("option", name=re.compile(re.escape(name))).first.click()


def add_block(page, name):
    """Insert a block by its name at the end of the story, and return it, open."""
    page.locator(".sheet-text > p").last.click()
    page.keyboard.press("/")
    page.keyboard.type(name)
    page.keyboard.press("Enter")
    return page.locator(".sheet-block.is-open")


def type_text(block, label, text):
    editor = block.get_by_role("textbox", name=label, exact=True)
    editor.click()
    editor.press_sequentially(text)


def write_the_feature(page):
    page.get_by_role("link", name="Add").and_(
        page.locator("[href$='/articles/article/add/']")
    ).first.click()
    story = page.get_by_role("textbox", name="Story")
    expect(story).to_be_visible()
    page.get_by_label("Headline").fill(HEADLINE)
    page.get_by_label("Standfirst").fill("A girl, a robot and a city that trusts both.")
    choose(page.locator("#article_form"), "section", "Features")
    page.get_by_label("Design").select_option("feature")
    story.click()
    page.keyboard.type("Two strangers meet in Grainland.")
    page.keyboard.press("Enter")
    for hero in ("Mai Su", "7723"):
        block = add_block(page, "character profile")
        choose(block, "character", hero)
        type_text(block, "Text", f"All about {hero}.")
    type_text(block, "Spoiler", "He chooses what to keep.")
    choose(add_block(page, "related story"), "story", "A robot for every home")
    choose(add_block(page, "where to watch"), "film", "Next Gen")
    page.get_by_role("button", name="Submit for review").click()
    expect(page.get_by_text("Saved; in review.")).to_be_visible()


def publish_it(page):
    page.get_by_role("link", name=HEADLINE).click()
    expect(page.locator(".story-state")).to_contain_text("In review")
    page.get_by_role("button", name="Publish now").click()
    expect(page.get_by_text("Published. Readers see it at")).to_be_visible()


def solve(question: str) -> int:
    """The answer to "What is ten plus 20?", as a person would work it out."""
    words = {word: number for number, word in enumerate(WORDS)}
    one, sign, other = re.fullmatch(
        r"What is (.+) (plus|minus) (.+)\?", question
    ).groups()
    left, right = (int(n) if n.isdigit() else words[n] for n in (one, other))
    return left + right if sign == "plus" else left - right


def read_and_comment(page, text):
    page.goto("/")
    page.get_by_role("link", name=HEADLINE).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(HEADLINE)
    expect(page.get_by_role("heading", level=2, name="Mai Su")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("now streaming on Netflix")
    expect(page.get_by_text("He chooses what to keep.")).to_be_hidden()
    expect(page.get_by_text("Your email address will not be published")).to_be_visible()
    page.get_by_label("Your comment").fill(text)
    page.get_by_label("Name").fill("Ada Reader")
    page.get_by_label("Email").fill("ada@example.org")
    answer = page.get_by_label("What is")
    question = page.locator("label[for=comment-answer] .visually-hidden").inner_text()
    answer.fill(str(solve(question)))
    page.get_by_role("button", name="Send comment").click()
    expect(page.get_by_role("status")).to_contain_text("Thank you")


@pytest.mark.parametrize("javascript", [True, False], ids=["scripts", "no scripts"])
def test_the_main_job(sign_in, new_page, next_gen, staff, javascript):
    write_the_feature(sign_in("writer"))

    publish_it(sign_in("editor"))

    reader = new_page(
        viewport={"width": 390, "height": 844}, java_script_enabled=javascript
    )
    read_and_comment(reader, "Mai deserves her own film.")
    reader.goto("/")
    reader.get_by_role("link", name=HEADLINE).first.click()
    expect(reader.get_by_text("Mai deserves her own film.")).to_have_count(0)
    reader.get_by_role("link", name="Next Gen").first.click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("Next Gen")

    moderator = sign_in("moderator")
    moderator.get_by_role("link", name="Comments").first.click()
    expect(moderator.get_by_text("Mai deserves her own film.")).to_be_visible()
    moderator.get_by_role("button", name="Approve").first.click()

    reader.goto("/")
    reader.get_by_role("link", name=HEADLINE).first.click()
    comment = reader.get_by_text("Mai deserves her own film.")
    expect(comment).to_be_visible()
    assert Article.objects.get(headline=HEADLINE).editions.public().count() == 1
