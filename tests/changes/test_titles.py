"""CASES F30: a title that is marked in any text of a story is set in italics where
readers see the text, and no output shows the marks."""

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from django.contrib import admin
from django.test import Client
from django.utils import timezone

from articles.blocks import FactBox
from articles.models import Article
from articles.reading.story import Story
from newsroom.changes import changed_all
from newsroom.history.tree import tree_for
from newsroom.pictures.models import Picture
from newsroom.search.models import Document
from newsroom.titles import HINT, TitledCharField, TitledTextField
from tests.changes.pages import all_paths, answer_of
from tests.changes.world import build_world
from tests.factories.articles import ArticleFactory, publish
from tests.factories.comments import approved_comment
from tests.factories.desk import SuperuserFactory, UserFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db

# Shown by search engines and where links are shared, never on a page.
NEVER_ON_A_PAGE = {
    "articles.Article.search_title",
    "articles.Article.search_description",
}
SEARCHES = ["/search/?q=quay", "/search/suggestions/?q=of"]
CITED = re.compile(r"<cite>Quay(\d+) Sign</cite>")


def titled_fields() -> dict[str, object]:
    """Each field of a story and its pictures that may hold a title, by its name."""
    below = [node.model for node, _path in tree_for(Article).below()]
    return {
        str(field): field
        for model in [Article, *below, Picture]
        for field in model._meta.concrete_fields
        if isinstance(field, TitledCharField | TitledTextField)
    }


FIELDS = titled_fields()
NUMBERS = {name: str(number) for number, name in enumerate(FIELDS)}


@pytest.fixture
def marked():
    """The small site, with a marked title in every field that may hold one."""
    build_world()
    editor = UserFactory(role="editor")
    FactBox.objects.first().lines.create(label="Film", fact="One", order=1)
    bare = ArticleFactory(lead_picture=PictureFactory())
    approved_comment(on=bare, by=editor)
    Picture.objects.update(alt_text="", is_decorative=True)
    for name, field in FIELDS.items():
        text = f"Of _Quay{NUMBERS[name]} Sign_ end."
        field.model._base_manager.update(**{field.name: text})
    Article.objects.filter(pk=bare.pk).update(lead_caption="")
    public = Article.objects.filter(workflow_state="approved").exclude(
        editions__ended_as="withdrawn"
    )
    for story in {*public, bare}:
        publish(story, by=editor)
    changed_all()
    return bare


def paths() -> list[str]:
    return [*all_paths(timezone.now()), *SEARCHES]


class Reader(HTMLParser):
    """Collects the words that a page shows where no element can stand."""

    def __init__(self, html):
        super().__init__()
        self.bare, self._inside = [], ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self._inside = tag
        self.bare += [value or "" for _name, value in attrs]

    def handle_endtag(self, tag):
        self._inside = ""

    def handle_data(self, data):
        if self._inside in ("title", "script"):
            self.bare.append(data)


def faults(body: str) -> list[str]:
    """What of the marks or of their elements is shown as text."""
    found = re.findall("[^\n]{0,60}(?:_Quay|Sign_)[^\n]{0,9}", body)
    bare = [body] if body.startswith("<?xml") else Reader(body).bare
    if body.startswith("<?xml"):
        root = ElementTree.fromstring(body)  # noqa: S314
        bare = [each.text or "" for each in root.iter() if each.tag.endswith("title")]
    found += [text[:80] for text in bare if "cite>" in text or "u003Ccite" in text]
    is_twice = not body.startswith("<?xml") and "&lt;cite" in body
    return [*found, *(["escaped twice"] if is_twice else [])]


def wrong(found=None) -> dict[str, list[str]]:
    told = {path: faults(answer_of(path)[2].decode()) for path in found or paths()}
    return {path: each for path, each in told.items() if each}


def test_no_output_for_readers_shows_the_marks(marked):
    assert len(paths()) > 30
    assert wrong() == {}


def test_an_output_that_forgot_is_found(marked, monkeypatch):
    """The control: a title of the window as the writer typed it."""
    typed = property(lambda story: story.headline)
    monkeypatch.setattr(Story, "title_for_search", typed)

    assert marked.get_absolute_url() in wrong()


def test_every_field_is_set_in_italics_somewhere(marked):
    pages = [answer_of(path)[2].decode() for path in paths()]
    shown = {number for page in pages for number in CITED.findall(page)}

    assert {name for name in FIELDS if NUMBERS[name] not in shown} == NEVER_ON_A_PAGE


def test_search_finds_and_shows_the_words_alone(marked):
    texts = [
        text
        for document in Document.objects.all()
        for text in (document.title, document.text)
    ]

    assert any("Of Quay0 Sign end." in text for text in texts)
    assert not any("_Quay" in text or "cite>" in text for text in texts)


def test_machines_are_told_the_words_alone(marked):
    page = answer_of(marked.get_absolute_url())[2].decode()
    told = json.loads(re.search(r'ld\+json">(.*?)</script>', page, re.S)[1])

    of = {
        name.rpartition(".")[2]: f"Of Quay{NUMBERS[name]} Sign end." for name in FIELDS
    }
    headline = f"Of Quay{NUMBERS['articles.Article.headline']} Sign end."
    assert told["headline"] == headline
    assert told["description"] == of["search_description"]
    assert f"<title>{of['search_title']}" in page
    assert f'property="og:title" content="{headline}"' in page


def test_no_list_of_the_desk_shows_the_marks(marked):
    client = Client()
    client.force_login(SuperuserFactory())
    lists = [
        f"/admin/{model._meta.app_label}/{model._meta.model_name}/"
        for model in admin.site._registry
    ]
    more = [
        "/admin/",
        f"/admin/articles/article/{marked.pk}/revisions/",
        f"/admin/articles/article/{marked.pk}/delete/",
        *(
            f"/admin/autocomplete/?term=&app_label=articles&model_name=article"
            f"&field_name={name}"
            for name in ("lead_picture", "films")
        ),
        "/admin/autocomplete/?term=&app_label=articles&model_name=frontslot"
        "&field_name=article",
    ]

    answers = {each: client.get(each).content.decode() for each in [*lists, *more]}

    assert "Quay" in answers["/admin/articles/article/"]
    assert {
        path: found for path, body in answers.items() if (found := faults(body))
    } == {}


def test_every_such_field_tells_writers_of_the_mark():
    for field in FIELDS.values():
        assert field.formfield().help_text.endswith(HINT)


def test_an_address_has_no_marks(marked):
    client = Client()
    client.force_login(SuperuserFactory())
    form = {"headline": "x", "slug": "_the-quay_-opens-at-snake_case-_b_"}

    answer = client.post("/admin/articles/article/add/", form)

    cleaned = answer.context["adminform"].form.cleaned_data
    assert cleaned["slug"] == "the-quay-opens-at-snake_case-b"
