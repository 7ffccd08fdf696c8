"""Blocks where only a browser decides: what a click loads, the keyboard, the forms."""

import pytest
from playwright.sync_api import expect

from articles import blocks
from tests.browser.axe import violations
from tests.factories import articles as stories
from tests.factories.desk import UserFactory
from tests.factories.pictures import stored_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PLAYER = "https://www.youtube-nocookie.com/embed/a1b2c3d4e5f?autoplay=1"


@pytest.fixture
def story():
    """A public story with a video and a gallery of three pictures."""
    article = stories.ArticleFactory(slug="seen")
    stories.add_block(article, blocks.Video, title="The trailer")
    pictures = [
        stored_picture(alt_text=name, size=(1400, 900), credit_line=f"By {name}")
        for name in ("One", "Two", "Three")
    ]
    stories.add_block(article, blocks.Gallery, pictures=pictures)
    stories.publish(article)
    return article


@pytest.fixture
def watched(new_page, site):
    """A page that keeps the addresses it asks for, and answers for other sites."""

    def open_page(**options):
        page = new_page(**options)
        page.asked = []
        page.on("request", lambda request: page.asked.append(request.url))
        elsewhere = lambda url: not url.startswith(site)  # noqa: E731
        page.route(elsewhere, lambda route: route.fulfill(body="Another site."))
        page.goto("/articles/seen/")
        return page

    return open_page


def others(page, site):
    return [url for url in page.asked if not url.startswith(site)]


def test_a_video_asks_nobody_before_its_click_and_then_plays_in_place(
    story, watched, site
):
    page = watched()
    page.wait_for_load_state("networkidle")
    assert others(page, site) == []

    page.get_by_role("button", name="Play – loads YouTube “The trailer”").press("Enter")

    frame = page.get_by_title("The trailer")
    expect(frame).to_have_attribute("src", PLAYER)
    expect(frame.content_frame.locator("body")).to_have_text("Another site.")
    expect(frame).to_be_focused()
    assert others(page, site) == [PLAYER]


def test_the_policy_lets_no_other_site_into_a_frame(story, watched, complaints):
    page = watched()

    page.evaluate(
        """new Promise((done) => {
          document.addEventListener("securitypolicyviolation", done);
          const frame = document.createElement("iframe");
          frame.src = "https://www.youtube.com/embed/a1b2c3d4e5f";
          document.body.append(frame);
        })"""
    )

    complaints.expect("frame-src")


def test_without_scripts_a_video_is_a_link_to_its_page(story, watched, site):
    page = watched(java_script_enabled=False)
    assert others(page, site) == []

    page.get_by_role("link", name="Watch on YouTube “The trailer”").click()

    page.wait_for_url("https://www.youtube.com/watch?v=a1b2c3d4e5f")


def test_a_gallery_opens_over_the_page_and_gives_the_focus_back(story, watched):
    page = watched(viewport={"width": 390, "height": 844})
    second = page.get_by_role("link", name="Enlarge picture 2 of 3")
    dialog = page.get_by_role("dialog", name="Pictures")

    second.press("Enter")
    expect(dialog.get_by_role("img", name="Two")).to_be_visible()
    expect(dialog).to_contain_text("By Two")
    expect(dialog.get_by_role("status")).to_have_text("2 of 3")
    assert violations(page) == []
    page.keyboard.press("ArrowRight")
    expect(dialog.get_by_role("img", name="Three")).to_be_visible()
    dialog.get_by_role("button", name="Next").click()
    expect(dialog.get_by_role("img", name="One")).to_be_visible()
    page.keyboard.press("Escape")

    expect(dialog).to_be_hidden()
    expect(second).to_be_focused()


def test_without_scripts_a_picture_of_a_gallery_leads_to_the_large_one(story, watched):
    page = watched(java_script_enabled=False)

    page.get_by_role("link", name="Enlarge picture 1 of 3").click()

    page.wait_for_url("**/media/**-natural-1280.jpg")


# The desk


@pytest.fixture
def desk(new_page, client, site):
    """A function that opens the form of a story as an editor."""
    client.force_login(UserFactory(role="editor"))
    cookie = client.cookies["newsroom_session"].value

    def open_form(article, **options):
        page = new_page(viewport={"width": 1280, "height": 900}, **options)
        page.context.add_cookies(
            [{"name": "newsroom_session", "value": cookie, "url": site}]
        )
        page.goto(f"/admin/articles/article/{article.pk}/change/")
        return page

    return open_form


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_control_of_every_block_has_a_name(desk, scheme, complaints):
    article = stories.ArticleFactory()
    stories.add_all_blocks(article)

    page = desk(article, color_scheme=scheme)
    for face in page.locator(".sheet-block__face").all():
        face.click()
        page.locator(".sheet-block.is-open").wait_for()
        assert violations(page, within=".sheet-page__story") == []
    complaints.expect("request: 410")  # these pictures have no files


def test_pictures_are_searched_for_and_added_with_scripts(desk):
    article = stories.ArticleFactory()
    for name in ("A red fox", "A grey owl", "A green frog", "A blue whale"):
        stored_picture(alt_text=name)
    page = desk(article)

    page.get_by_role("button", name="Insert a block").click()
    page.keyboard.type("gallery")
    page.keyboard.press("Enter")
    gallery = page.get_by_role("group", name="Gallery")
    gallery.get_by_role("button", name="Add a picture").click()
    for number, name in enumerate(["red", "grey", "green", "blue"], start=1):
        row = gallery.get_by_role("group", name=f"Picture {number}", exact=True)
        row.get_by_role("combobox").click()
        page.locator(".select2-search__field").last.fill(name)
        page.get_by_role("option", name=name).click()
    row.get_by_label("Place").fill("1")
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.get_by_text("was changed successfully")).to_be_visible()
    rows = blocks.Gallery.objects.get().pictures.select_related("picture")
    assert [row.picture.alt_text for row in rows] == [
        "A blue whale",
        "A red fox",
        "A grey owl",
        "A green frog",
    ]
