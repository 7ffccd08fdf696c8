"""The example stories, loaded once with pictures of one colour."""

import re

import pytest
from django.db import transaction
from django.utils import timezone

from articles import example
from articles.example_stories import STORIES
from articles.example_stories.masthead import SECTIONS, TOPICS, WRITERS
from articles.models import (
    LIVE_BLOCKS,
    REFERENCES,
    Article,
    Contributor,
    Edition,
    FrontSlot,
    Revision,
    RichText,
    Section,
    Topic,
    WorkflowEvent,
)
from films import example as films_example
from newsroom.desk import example as desk_example
from newsroom.desk.models import User
from newsroom.search.models import Document
from tests.factories.pictures import PictureFactory

CENTREPIECE_SLUG = "the-girl-the-robot-and-the-dog"
CENTREPIECE = f"/articles/{CENTREPIECE_SLUG}/"


class Site:
    """What a story needs of the example site, without drawing anything."""

    def __init__(self, unpainted=()):
        self.unpainted = unpainted
        self.now = timezone.now()
        self.said = []
        self._pictures = {}

    def say(self, text):
        self.said.append(text)

    def picture(self, name, *, alt_text, caption="", focal=None):
        if name in self.unpainted:
            raise KeyError(name)
        if name not in self._pictures:
            self._pictures[name] = PictureFactory(alt_text=alt_text, caption=caption)
        return self._pictures[name]


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The example site up to its stories; rolled back behind the module's tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        site = Site()
        for app in (desk_example, films_example, example):
            app.load(site)
        yield site
        transaction.set_rollback(True)


@pytest.fixture
def site(loaded, db):
    return loaded


def in_the_database():
    """Every row that the stories made, with its times."""
    models = (Section, Topic, Contributor, Article, Revision, WorkflowEvent, Edition)
    models += (FrontSlot, Document, *LIVE_BLOCKS, *REFERENCES)
    return {model: list(model.objects.order_by("pk").values()) for model in models}


def shown(html):
    """The page's text without what is folded away, and without markup."""
    return " ".join(
        re.sub(r"<[^>]+>", " ", re.sub(r"<details.*?</details>", "", html, flags=re.S))
        .replace("&#x27;", "’")
        .split()
    )


def entries(state):
    return [entry for entry in STORIES if entry["state"] == state]


def slugs(state):
    return [entry["slug"] for entry in entries(state)]


def blocks_of(entry):
    return [*entry["blocks"], *entry.get("update", {}).get("blocks", [])]


def test_a_second_run_adds_and_changes_nothing(site):
    before = in_the_database()

    example.load(site)

    assert in_the_database() == before
    assert (
        site.said[-1] == f"Stories: 0 written, {Edition.objects.public().count()} "
        "public."
    )


def test_without_an_editor_nothing_is_written(site):
    Article.objects.filter(workflow_state="draft", editions=None).delete()
    before = in_the_database()
    User.objects.filter(username="editor").update(username="somebody")

    example.load(site)

    assert in_the_database() == before
    assert site.said[-1] == (
        "Stories: none, for they need the example films and an editor."
    )


def test_a_story_does_without_a_picture_that_nobody_has_painted(site, client):
    story = Article.objects.get(slug="cosmos-laundromat-review")
    story.workflow_events.all().delete()
    story.delete()
    unpainted = Site(unpainted={"cosmos-laundromat-still"})

    example.load(unpainted)

    assert Article.objects.get(slug=story.slug).lead_picture is None
    assert unpainted.said[0] == "Stories: no picture yet of cosmos-laundromat-still."


def test_a_deleted_story_comes_back_alone(site):
    before = Article.objects.count()
    Article.objects.filter(workflow_state="draft", editions=None).delete()

    example.load(site)

    assert Article.objects.count() == before
    assert site.said[-1].startswith("Stories: 1 written")


def test_each_state_of_the_workflow_has_its_story(site):
    public = {*slugs("public"), *slugs("updated")}
    editions = Edition.objects.public()
    state_of = dict(Article.objects.values_list("slug", "workflow_state"))

    assert set(editions.values_list("slug", flat=True)) == public
    assert len(public) >= 12
    assert [state_of[slug] for slug in slugs("draft")] == ["draft"]
    assert [state_of[slug] for slug in slugs("in_review")] == ["in_review"]
    [scheduled] = slugs("scheduled")
    assert Edition.objects.get(slug=scheduled).starts_at > site.now
    [updated] = slugs("updated")
    assert Edition.objects.filter(slug=updated).count() == 2


def test_a_withdrawn_story_leaves_its_notice(site, client):
    [entry] = entries("withdrawn")

    response = client.get(f"/articles/{entry['slug']}/")

    assert response.status_code == 410
    assert entry["withdrawal"]["notice"] in shown(response.content.decode())


def test_an_updated_story_says_when_and_shows_the_new_words(site, client):
    [entry] = entries("updated")

    page = client.get(f"/articles/{entry['slug']}/").content.decode()

    assert entry["update"]["standfirst"] in page
    assert "Updated" in shown(page)


def test_nothing_on_the_desk_happened_just_now(site):
    assert all(
        at < site.now for at in WorkflowEvent.objects.values_list("at", flat=True)
    )
    saved = Revision.objects.values_list("created_at", flat=True)
    assert all(at < site.now for at in saved)
    for edition in Edition.objects.public():
        found = Document.objects.get(kind="article", key=edition.pk)
        assert edition.starts_at < site.now
        assert found.public_from == edition.starts_at
        for event in edition.article.workflow_events.filter(verb="publish"):
            assert event.at <= edition.starts_at


def test_editions_refer_to_their_targets_by_the_edition_s_day(site):
    for reference in REFERENCES:
        for row in reference.objects.select_related("edition"):
            assert row.first_published_at == row.edition.first_published_at


def test_the_centrepiece_shows_both_heroes_and_folds_the_spoilers(site, client):
    page = client.get(CENTREPIECE).content.decode()
    text = shown(page)

    assert 'href="/films/next-gen/characters/mai-su/"' in page
    assert 'href="/films/next-gen/characters/7723/"' in page
    blocks = [b.objects.filter(parent__slug=CENTREPIECE_SLUG) for b in LIVE_BLOCKS]
    assert sum(found.count() for found in blocks) >= 12
    assert page.count('<details class="spoiler"') == 2
    found = Document.objects.get(url=CENTREPIECE).text
    for word in ("memory core", "reboot", "takes off his head", "Ares"):
        assert word in page
        assert word not in text
        assert word not in found
    assert "Where to watch" in text
    assert "now streaming on Netflix" in text


def test_the_front_page_opens_with_the_centrepiece(site, client):
    response = client.get("/")

    assert response.context["lead"].get_absolute_url() == CENTREPIECE
    assert len(response.context["features"]) == 4
    assert len(response.context["latest"]) == 5


def test_every_story_opens_and_every_link_in_it_leads_somewhere(site, client):
    links = set()
    for edition in Edition.objects.public():
        page = client.get(edition.get_absolute_url())
        assert page.status_code == 200
    for entry in STORIES:
        for block in blocks_of(entry):
            links.update(re.findall(r'href="([^"]+)"', block.get("text", "")))

    assert {link: client.get(link).status_code for link in links} == dict.fromkeys(
        links, 200
    )


def test_every_type_of_block_occurs(site):
    assert all(block.objects.exists() for block in LIVE_BLOCKS)


def test_texts_pass_the_sanitiser_unchanged():
    sanitize = RichText._meta.get_field("text").sanitize
    texts = [
        block[name]
        for entry in STORIES
        for block in blocks_of(entry)
        for name in ("text", "spoiler")
        if name in block
    ]

    assert [text for text in texts if sanitize(text) != text] == []
    blocks = r"(<(p|h[2-4]|ul|ol|blockquote)>.*?</\2>)+"
    assert [text for text in texts if not re.fullmatch(blocks, text)] == []


def test_headlines_slugs_and_leads_are_used_once():
    for name in ("headline", "slug"):
        values = [entry[name] for entry in STORIES]
        assert sorted(set(values)) == sorted(values)
    leads = [entry["lead"]["picture"] for entry in STORIES]
    assert sorted(set(leads)) == sorted(leads)


def test_stories_are_neither_scraps_nor_sagas():
    words = {
        entry["slug"]: len(
            re.sub(
                r"<[^>]+>",
                " ",
                " ".join(block.get("text", "") for block in blocks_of(entry)),
            ).split()
        )
        for entry in STORIES
        if entry["state"] in ("public", "updated")
    }

    assert {slug: n for slug, n in words.items() if not 200 <= n <= 900} == {}


def test_pictures_without_alt_text_do_not_occur(site):
    lines = [entry["lead"] for entry in STORIES]
    lines += [b for e in STORIES for b in blocks_of(e) if b["type"] == "figure"]

    assert all(line["alt"] for line in lines)


def test_writers_are_linked_to_the_accounts_of_the_site(site):
    linked = {
        user.username: user.contributor.slug
        for user in User.objects.filter(contributor__isnull=False)
    }

    assert linked == {
        entry["login"]: entry["slug"] for entry in WRITERS if "login" in entry
    }
    assert Section.objects.count() == len(SECTIONS)
    assert Topic.objects.count() == len(TOPICS)
