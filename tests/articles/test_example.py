"""The example stories, loaded once with pictures of no file."""

import re

import pytest
from django.db import transaction

from articles import example
from articles.blocks import BLOCKS, RichText
from articles.models import (
    REFERENCES,
    Article,
    Contributor,
    Edition,
    FrontSlot,
    Revision,
    Section,
    Topic,
    WorkflowEvent,
)
from films import example as films_example
from newsroom.desk import example as desk_example
from newsroom.desk.models import User
from newsroom.example.given import DataError, Given
from newsroom.search.models import Document
from tests.factories.example import QuietSite, add_pictures_without_files
from tests.factories.example_files import as_given

STORIES = QuietSite().values("stories")
CENTREPIECE_SLUG = "the-girl-the-robot-and-the-dog"
CENTREPIECE = f"/articles/{CENTREPIECE_SLUG}/"


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker):
    """The example site up to its stories; rolled back behind the module's tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        site = QuietSite()
        add_pictures_without_files(site)
        for app in (desk_example, films_example, example):
            app.load(site)
        yield site
        transaction.set_rollback(True)


@pytest.fixture
def example_site(loaded, db):
    return loaded


def in_the_database():
    """Every row that the stories made, with its times."""
    models = (Section, Topic, Contributor, Article, Revision, WorkflowEvent, Edition)
    models += (FrontSlot, Document, *BLOCKS, *REFERENCES)
    return {model: list(model.objects.order_by("pk").values()) for model in models}


def shown(html):
    """The page's text without what is folded away, and without markup."""
    return " ".join(
        re.sub(r"<[^>]+>", " ", re.sub(r"<details.*?</details>", "", html, flags=re.S))
        .replace("&#x27;", "’")
        .split()
    )


def entries(state):
    """The stories whose history ends so."""
    return [story for story in STORIES if state_of(story["history"]) == state]


def state_of(history):
    last = history[-1]
    if "starts_at" in last:
        return "scheduled"
    if len(history) > 1 and "publish" in last:
        return "updated"
    return next(
        verb for verb in ("save", "submit", "publish", "withdraw") if verb in last
    )


def slugs(state):
    return [entry["slug"] for entry in entries(state)]


def blocks_of(entry):
    updates = [block for e in entry["history"] for block in e.get("blocks", [])]
    return [*entry["blocks"], *updates]


def prose_of(block, name="text"):
    return "".join(block.get(name, []))


def test_a_second_run_adds_and_changes_nothing(example_site):
    before, site = in_the_database(), QuietSite()

    example.load(site)

    assert in_the_database() == before
    assert (
        site.said[-1] == f"Stories: 0 written, {Edition.objects.public().count()} "
        "public."
    )


def test_without_an_editor_nothing_is_written(example_site):
    Article.objects.filter(workflow_state="draft", editions=None).delete()
    before = in_the_database()
    User.objects.filter(username="editor").update(username="somebody")
    site = QuietSite()

    example.load(site)

    assert in_the_database() == before
    assert site.said[-1] == (
        "Stories: none, for they need the example films and an editor."
    )


def test_a_deleted_story_comes_back_alone(example_site):
    before, site = Article.objects.count(), QuietSite()
    Article.objects.filter(workflow_state="draft", editions=None).delete()

    example.load(site)

    assert Article.objects.count() == before
    assert site.said[-1].startswith("Stories: 1 written")


def test_a_story_that_got_another_address_is_not_written_again(example_site):
    story = Article.objects.filter(workflow_state="draft", editions=None)
    story.update(slug="a-better-address")
    site = QuietSite()

    example.load(site)

    assert site.said[-1].startswith("Stories: 0 written")


def test_each_state_of_the_workflow_has_its_story(example_site):
    public = {*slugs("publish"), *slugs("updated")}
    editions = Edition.objects.public()
    states = dict(Article.objects.values_list("slug", "workflow_state"))

    assert set(editions.values_list("slug", flat=True)) == public
    assert len(public) >= 12
    assert [states[slug] for slug in slugs("save")] == ["draft"]
    assert [states[slug] for slug in slugs("submit")] == ["in_review"]
    [scheduled] = slugs("scheduled")
    assert Edition.objects.get(slug=scheduled).starts_at > example_site.now
    [updated] = slugs("updated")
    assert Edition.objects.filter(slug=updated).count() == 2


def test_a_withdrawn_story_leaves_its_notice(example_site, client):
    [entry] = entries("withdraw")

    response = client.get(f"/articles/{entry['slug']}/")

    assert response.status_code == 410
    assert entry["history"][-1]["notice"] in shown(response.content.decode())


def test_an_updated_story_says_when_and_shows_the_new_words(example_site, client):
    [entry] = entries("updated")

    page = client.get(f"/articles/{entry['slug']}/").content.decode()

    assert entry["history"][-1]["standfirst"] in page
    assert "Updated" in shown(page)


def test_nothing_on_the_desk_happened_just_now(example_site):
    assert all(
        at < example_site.now
        for at in WorkflowEvent.objects.values_list("at", flat=True)
    )
    saved = Revision.objects.values_list("created_at", flat=True)
    assert all(at < example_site.now for at in saved)
    for edition in Edition.objects.public():
        found = Document.objects.get(kind="article", key=edition.pk)
        assert edition.starts_at < example_site.now
        assert found.public_from == edition.starts_at
        for event in edition.article.workflow_events.filter(verb="publish"):
            assert event.at <= edition.starts_at


def test_editions_refer_to_their_targets_by_the_edition_s_day(example_site):
    for reference in REFERENCES:
        for row in reference.objects.select_related("edition"):
            assert row.first_published_at == row.edition.first_published_at


def test_the_centrepiece_shows_both_heroes_and_folds_the_spoilers(example_site, client):
    page = client.get(CENTREPIECE).content.decode()
    text = shown(page)

    assert 'href="/films/next-gen/characters/mai-su/"' in page
    assert 'href="/films/next-gen/characters/7723/"' in page
    blocks = [b.objects.filter(parent__slug=CENTREPIECE_SLUG) for b in BLOCKS]
    assert sum(found.count() for found in blocks) >= 12
    assert page.count('<details class="spoiler"') == 2
    found = Document.objects.get(url=CENTREPIECE).text
    for word in ("memory core", "reboot", "takes off his head", "Ares"):
        assert word in page
        assert word not in text
        assert word not in found
    assert "Where to watch" in text
    assert "now streaming on Netflix" in text


def test_the_front_page_opens_with_the_centrepiece(example_site, client):
    response = client.get("/")

    assert response.context["lead"].get_absolute_url() == CENTREPIECE
    assert len(response.context["features"]) == 4
    assert len(response.context["latest"]) == 5


def test_every_story_opens_and_every_link_in_it_leads_somewhere(example_site, client):
    links = set()
    for edition in Edition.objects.public():
        page = client.get(edition.get_absolute_url())
        assert page.status_code == 200
    for entry in STORIES:
        for block in blocks_of(entry):
            links.update(re.findall(r'href="([^"]+)"', prose_of(block)))

    assert {link: client.get(link).status_code for link in links} == dict.fromkeys(
        links, 200
    )


def test_texts_pass_the_sanitiser_unchanged():
    sanitize = RichText._meta.get_field("text").sanitize
    paragraphs = [
        paragraph
        for entry in STORIES
        for block in blocks_of(entry)
        for name in ("text", "spoiler")
        for paragraph in block.get(name, [])
    ]

    assert len(paragraphs) > 100
    assert [each for each in paragraphs if sanitize(each) != each] == []
    one = r"<(p|h[2-4]|ul|ol|blockquote)>.*</\1>"
    assert [each for each in paragraphs if not re.fullmatch(one, each)] == []


def test_headlines_slugs_and_leads_are_used_once():
    for name in ("headline", "slug"):
        values = [entry[name] for entry in STORIES]
        assert sorted(set(values)) == sorted(values)
    leads = [entry["lead_picture"] for entry in STORIES]
    assert sorted(set(leads)) == sorted(leads)


def test_stories_are_neither_scraps_nor_sagas():
    words = {
        entry["slug"]: len(
            re.sub(
                r"<[^>]+>",
                " ",
                " ".join(prose_of(block) for block in blocks_of(entry)),
            ).split()
        )
        for entry in [*entries("publish"), *entries("updated")]
    }

    assert {slug: n for slug, n in words.items() if not 200 <= n <= 900} == {}


def test_writers_are_linked_to_the_accounts_of_the_site(example_site):
    linked = {
        user.username: user.contributor.slug
        for user in User.objects.filter(contributor__isnull=False)
    }

    assert linked == {"writer": "wanda-quillfeather", "editor": "edmund-bluepencil"}


def test_a_login_that_carries_another_name_keeps_it(example_site):
    Contributor.objects.filter(slug="wanda-quillfeather").update(user=None)
    writer = User.objects.get(username="writer")
    own = Contributor.objects.create(name="Wren", slug="wren", user=writer)
    Contributor.objects.filter(slug="wanda-quillfeather").update(slug="wanda")

    example.load(QuietSite())

    assert Contributor.objects.get(user=writer) == own
    assert Contributor.objects.get(slug="wanda-quillfeather").user is None


def test_the_files_say_what_was_loaded(example_site):
    for model, name in (
        (Section, "sections.json"),
        (Topic, "topics.json"),
        (Contributor, "contributors.json"),
        (FrontSlot, "front.json"),
    ):
        given = example_site.read(name).value
        rows = list(model.objects.order_by("pk"))
        assert [as_given(*pair) for pair in zip(rows, given, strict=True)] == given


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story["slug"])
def test_each_story_is_as_its_file_says(example_site, story):
    article = Article.objects.get(slug=story["slug"])
    head = {name: story[name] for name in story if name not in ("blocks", "history")}
    head |= {k: v for k, v in story["history"][-1].items() if k == "standfirst"}
    made = [block for model in BLOCKS for block in model.objects.filter(parent=article)]
    blocks = sorted(made, key=lambda block: block.ordering)

    assert as_given(article, head) == head
    for block, given in zip(blocks, blocks_of(story), strict=True):
        fields = {name: given[name] for name in given if name != "type"}
        assert example.BLOCK_MODELS[given["type"]] is type(block)
        assert as_given(block, fields) == fields


@pytest.mark.parametrize(
    ("history", "message"),
    [
        ([{"publish": "yesterday"}], "history[0].publish: 'yesterday' is no moment"),
        ([{"publsh": "-1 day 09:00"}], "history[0].publsh: nothing reads this"),
        ([{"note": "A word."}], "history[0]: it says none of save, submit, publish"),
        ([{"save": "-1 day 09:00", "blocks": [{"type": "pie"}]}], "there is no block"),
        ([{"withdraw": "-1 day 09:00"}], "history[0]: “reason” is missing."),
    ],
)
def test_a_history_that_cannot_be_followed_is_named(
    example_site, monkeypatch, history, message
):
    draft = {name: STORIES[0][name] for name in ("headline", "section", "films")}
    draft |= {"slug": "a-draft", "blocks": [], "history": history}
    draft["created_by"] = "writer"
    given, site = Given(draft, "stories/a-draft.json"), QuietSite()
    monkeypatch.setattr(site, "read_all", lambda below: [given])

    with pytest.raises(DataError) as refusal:
        example.load(site)

    assert str(refusal.value).startswith("stories/a-draft.json: history[0]")
    assert message in str(refusal.value)
