"""What every type of block keeps, whatever it is; a new one is asked the same.

Each text of a block under test is a word of its own, `Sentinel…`, so that it can be
found wherever it gets to.
"""

import html
import re

import pytest
from django.db.models import ProtectedError
from django.urls import reverse
from django.utils import timezone
from django_prose_editor.fields import ProseEditorField

from articles.blocks import BLOCKS, FactBox, Figure, RichText, SpoilerFold
from articles.models import Article
from articles.querysets import reference_model
from articles.reading.story import Story
from articles.writing import publishing
from films.models import Character, Film, Person
from newsroom.pictures.models import Picture
from tests.factories.articles import ArticleFactory, block_factory, publish
from tests.factories.desk import UserFactory
from tests.factories.films import CharacterFactory, FilmFactory, PersonFactory
from tests.factories.pictures import PictureFactory
from tests.form_data import form_data

pytestmark = pytest.mark.django_db

FACTORIES = {
    Picture: PictureFactory,
    Film: FilmFactory,
    Character: CharacterFactory,
    Person: PersonFactory,
    Article: ArticleFactory,
}
FOLD = re.compile(r'<details class="spoiler">.*?</details>', re.DOTALL)
every_type = pytest.mark.parametrize("block_type", BLOCKS, ids=lambda b: b.__name__)


@pytest.fixture
def editor(client):
    editor = UserFactory(role="editor")
    client.force_login(editor)
    return editor


def bare(block_type):
    """A block that has what its type demands and no more."""
    return block_factory(block_type)(parent__slug="tested", parent__standfirst="")


def filled(block_type):
    """A block with something in each field and in each of its own rows."""
    block = bare(block_type)
    fill(block, block.form_fields)
    for node in block.parts:
        for row in node.model.objects.filter(**{node.parent: block}) or [
            node.model(**{node.parent: block})
        ]:
            fill(row, node.fields.keys() - {"uid", "order"})
    return block


def fill(row, names):
    for field in row._meta.concrete_fields:
        if field.name not in names or field.choices:
            continue
        if field.is_relation:
            if getattr(row, field.attname) is None:
                setattr(row, field.name, FACTORIES[field.related_model]())
        elif field.get_internal_type() in ("CharField", "TextField"):
            word = f"Sentinel{row._meta.model_name}{field.name}"
            is_html = isinstance(field, ProseEditorField)
            setattr(row, field.name, f"<p>{word}.</p>" if is_html else word)
        else:
            setattr(row, field.name, 3)
    row.save()


def sentinels(text) -> set[str]:
    return set(re.findall(r"Sentinel\w+", text))


def visible(page) -> str:
    """The words of a page's body that are not folded away."""
    body = FOLD.sub("", page[page.index("<main") : page.index("</main>")])
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


def story_of(block, at=None):
    text = publishing.save_revision(block.parent, by=None).text
    return Story(text, at=at or timezone.now())


def change_url(block):
    return reverse("admin:articles_article_change", args=[block.parent_id])


def preview_url(block):
    return reverse("admin:articles_article_preview", args=[block.parent_id])


def told(client, edition) -> str:
    """All that is said of a story anywhere, but for what is folded on its page."""
    page = FOLD.sub("", client.get(edition.get_absolute_url()).text)
    return page + "".join(
        client.get(address).text
        for address in ("/", "/articles/", "/feeds/articles.atom", "/sitemap.xml")
    )


def found_by_search(client, edition, word) -> bool:
    """A phrase, so that no word spelt nearly alike is taken instead."""
    return edition.headline in client.get("/search/", {"q": f'"{word}"'}).text


def leaks(client, block) -> list[str]:
    """What is folded away in the story of `block` and said somewhere all the same."""
    edition = publish(block.parent)
    page = client.get(edition.get_absolute_url()).text
    folded = {word for fold in FOLD.findall(page) for word in sentinels(fold)}
    hidden = folded - sentinels(visible(page))
    said = sentinels(told(client, edition)) | sentinels(story_of(block).text)
    return sorted(
        word
        for word in hidden
        if word in said or found_by_search(client, edition, word)
    )


def shown(block) -> list:
    """The rows that the foreign keys of a block and of its own rows point to."""
    rows = [block, *(block.own_rows if block.parts else [])]
    own = {type(row) for row in rows}
    return [
        getattr(row, field.name)
        for row in rows
        for field in row._meta.concrete_fields
        if field.is_relation
        and field.name != "parent"
        and field.related_model not in own
        and getattr(row, field.attname) is not None
    ]


def unprotected(block) -> list:
    """What a published block shows, and can be deleted once the desk has dropped it."""
    edition = publish(block.parent)
    rows = shown(block)
    block.delete()
    found = [
        row
        for row in rows
        if not reference_model(row).objects.filter(edition=edition, target=row).exists()
    ]
    for row in rows:
        try:
            type(row).objects.get(pk=row.pk).delete()
        except ProtectedError:
            continue
        found.append(row)
    return found


@every_type
def test_its_form_opens_and_an_untouched_save_changes_nothing(
    client, editor, block_type
):
    block = filled(block_type)
    publishing.save_revision(block.parent, by=editor)

    data = form_data(client.get(change_url(block)).text, "article_form")
    response = client.post(change_url(block), data)

    assert sentinels(str(data)) >= sentinels(str(vars(block)))
    assert response.status_code == 302
    assert block.parent.revisions.count() == 1


def lost_anew(client, block) -> set[str]:
    """What of a block its form does not make again when it is sent for a new one."""
    publishing.save_revision(block.parent, by=None)
    data = form_data(client.get(change_url(block)).text, "article_form")
    type(block).objects.all().delete()
    prefix = f"articles_{block._meta.model_name}_set"
    data |= {f"{prefix}-INITIAL_FORMS": "0", f"{prefix}-0-id": ""}
    assert client.post(change_url(block), data).status_code == 302
    made = type(block).objects.get(parent=block.parent_id)
    names = {field.attname for field in block._meta.concrete_fields} - {"id", "uid"}
    changed = {name for name in names if getattr(made, name) != getattr(block, name)}
    return changed | sentinels(str(data)) - sentinels(client.get(change_url(made)).text)


@every_type
def test_its_form_makes_the_same_block_anew(client, editor, block_type):
    assert lost_anew(client, filled(block_type)) == set()


def test_a_form_that_loses_rows_is_caught(client, editor, monkeypatch):
    block = filled(FactBox)
    monkeypatch.setattr(FactBox, "keep_rows", lambda block, wanted: None)

    assert lost_anew(client, block) == {
        "Sentinelfactboxlinelabel",
        "Sentinelfactboxlinefact",
    }


def miscounted(client, block) -> set[str]:
    """Words that readers see and search does not find, or the other way round."""
    edition = publish(block.parent)
    seen = sentinels(visible(client.get(edition.get_absolute_url()).text))
    told = sentinels(story_of(block).text)
    return (seen ^ told) | {
        word for word in seen if not found_by_search(client, edition, word)
    }


@every_type
def test_its_words_are_what_readers_see_and_search_finds(client, editor, block_type):
    block = filled(block_type)

    assert miscounted(client, block) == set()

    preview = client.get(preview_url(block))
    assert sentinels(visible(preview.text)) == sentinels(story_of(block).text)
    assert story_of(block).words >= len(sentinels(story_of(block).text))


def test_a_block_whose_words_do_not_count_is_caught(client, editor, monkeypatch):
    monkeypatch.setattr(RichText, "words", lambda block: [])

    assert miscounted(client, filled(RichText)) == {"Sentinelrichtexttext"}


@every_type
def test_what_it_folds_away_is_said_nowhere_else(client, editor, block_type):
    block = filled(block_type)

    assert leaks(client, block) == []

    page = client.get(f"/articles/{block.parent.slug}/").text
    assert bool(FOLD.search(page)) is story_of(block).has_spoilers


def test_a_fold_whose_words_are_told_is_caught(client, editor, monkeypatch):
    block = filled(SpoilerFold)
    monkeypatch.setattr(SpoilerFold, "words", lambda block: [block.text])

    assert "Sentinelspoilerfoldtext" in leaks(client, block)


@every_type
def test_what_it_shows_cannot_be_deleted_while_readers_see_it(
    client, editor, block_type
):
    assert unprotected(filled(block_type)) == []


def test_a_block_that_does_not_say_what_it_shows_is_caught(client, editor, monkeypatch):
    block = filled(Figure)
    monkeypatch.setattr(Figure, "refers", lambda block: [])

    assert unprotected(block) == [block.picture, block.picture]


@every_type
def test_it_comes_back_from_a_revision_byte_by_byte(editor, block_type):
    block = filled(block_type)
    article = block.parent
    first = publishing.save_revision(article, by=editor)
    block.delete()
    publishing.save_revision(article, by=editor)

    restored, problems = publishing.restore_revision(first, by=editor)

    assert problems == []
    assert restored.text == first.text
    assert f'"articles.{block_type._meta.model_name}"' in first.text


@every_type
def test_it_can_do_without_what_is_optional(client, editor, block_type):
    block = bare(block_type)
    edition = publish(block.parent)

    for address in (edition.get_absolute_url(), preview_url(block)):
        assert client.get(address).status_code == 200
    data = form_data(client.get(change_url(block)).text, "article_form")
    assert client.post(change_url(block), data).status_code == 302
    assert block.parent.revisions.count() == 1


@every_type
def test_who_may_only_look_sees_it_on_the_desk(client, block_type):
    block = filled(block_type)
    publish(block.parent)
    client.force_login(UserFactory(role="moderator"))

    assert client.get(change_url(block)).status_code == 200


@every_type
def test_the_style_guide_shows_it(admin_client, block_type):
    PictureFactory()

    page = admin_client.get(reverse("styleguide:styleguide"))

    assert block_type.template_name in {each.name for each in page.templates}


def test_a_type_whose_template_is_missing_is_caught(client, editor, monkeypatch):
    block = filled(RichText)
    monkeypatch.setattr(RichText, "template_name", "")
    client.raise_request_exception = False

    assert client.get(preview_url(block)).status_code == 500
