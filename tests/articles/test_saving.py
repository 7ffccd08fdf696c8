"""Two people, or two tabs, on one story."""

import uuid
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.blocks import FilmCard, RichText
from articles.models import Article, Edition
from articles.writing import publishing
from tests.desk_forms import row_at, sent_by
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    TopicFactory,
    add_block,
    publish,
)
from tests.factories.desk import UserFactory
from tests.factories.films import FilmFactory

pytestmark = pytest.mark.django_db

TEXTS = "articles_richtext_set"


def change(article):
    return reverse("admin:articles_article_change", args=[article.pk])


def texts(article) -> list[str]:
    return [each.text for each in RichText.objects.filter(parent=article)]


@pytest.fixture
def ann():
    return UserFactory(role="editor", first_name="Ann")


@pytest.fixture
def ben():
    return UserFactory(role="editor", first_name="Ben")


@pytest.fixture
def story(ann):
    article = ArticleFactory(headline="Kettle")
    for words in ("Alpha", "Beta"):
        add_block(article, RichText, text=f"<p>{words}</p>")
    publishing.save_revision(article, by=ann)
    return article


def test_a_block_that_a_colleague_deleted_comes_back_with_what_was_written_in_it(
    client, ann, ben, story
):
    beta = RichText.objects.get(text="<p>Beta</p>")
    client.force_login(ann)
    mine = sent_by(client.get(change(story)))
    client.force_login(ben)
    theirs = sent_by(client.get(change(story)))
    at = row_at(theirs, TEXTS, "text", "<p>Beta</p>")
    client.post(change(story), theirs | {f"{at}-DELETE": "on"})
    assert texts(story) == ["<p>Alpha</p>"]

    client.force_login(ann)
    refused = client.post(
        change(story), mine | {f"{at}-text": "<p>Beta, written anew</p>"}
    )

    assert "Ben saved this story on" in refused.text
    assert "what it replaces stays as revision 2" in refused.text
    (difference,) = refused.context["refusal"].differences
    assert "the form has it as a new one" in difference.outcome
    again = sent_by(refused)
    assert again[f"{TEXTS}-TOTAL_FORMS"] == ["2"]
    assert again[f"{TEXTS}-1-text"] == ["<p>Beta, written anew</p>"]

    stored = client.post(change(story), again)

    assert stored.status_code == 302, stored.context["errors"]
    assert texts(story) == ["<p>Alpha</p>", "<p>Beta, written anew</p>"]
    back = RichText.objects.get(text="<p>Beta, written anew</p>")
    assert (back.uid, back.ordering) == (beta.uid, beta.ordering)
    later = sent_by(client.get(change(story)))
    assert client.post(change(story), later).status_code == 302


def test_two_who_write_in_different_blocks_both_find_their_words(
    client, ann, ben, story
):
    client.force_login(ann)
    mine = sent_by(client.get(change(story)))
    alpha = row_at(mine, TEXTS, "text", "<p>Alpha</p>")
    beta = row_at(mine, TEXTS, "text", "<p>Beta</p>")
    client.force_login(ben)
    client.post(change(story), mine | {f"{alpha}-text": "<p>Alpha by Ben</p>"})

    client.force_login(ann)
    refused = client.post(change(story), mine | {f"{beta}-text": "<p>Beta by Ann</p>"})
    client.post(change(story), sent_by(refused))

    (difference,) = refused.context["refusal"].differences
    assert difference.label == "Text"
    assert (difference.theirs, difference.yours) == ("Alpha by Ben", "Alpha")
    assert texts(story) == ["<p>Alpha by Ben</p>", "<p>Beta by Ann</p>"]
    assert [each.created_by for each in story.revisions.all()] == [ann, ben, ann]


def test_a_block_that_both_rewrote_is_shown_in_both_versions(client, ann, ben, story):
    client.force_login(ben)
    opened = sent_by(client.get(change(story)))
    at = row_at(opened, TEXTS, "text", "<p>Beta</p>")
    client.post(change(story), opened | {f"{at}-text": "<p>Beta by Ben</p>"})
    client.force_login(ann)

    refused = client.post(change(story), opened | {f"{at}-text": "<p>Beta by Ann</p>"})

    (difference,) = refused.context["refusal"].differences
    assert (difference.theirs, difference.yours) == ("Beta by Ben", "Beta by Ann")
    assert "The form shows yours" in difference.outcome
    assert "Beta by Ben" in story.revisions.first().text
    client.post(change(story), sent_by(refused))
    assert texts(story) == ["<p>Alpha</p>", "<p>Beta by Ann</p>"]


def test_a_block_they_put_between_ours_keeps_its_place(client, ann, ben, story):
    film = FilmFactory()
    client.force_login(ann)
    mine = sent_by(client.get(change(story)))
    beta = row_at(mine, TEXTS, "text", "<p>Beta</p>")
    client.force_login(ben)
    cards = "articles_filmcard_set"
    client.post(
        change(story),
        mine
        | {
            f"{beta}-ordering": "30",
            f"{cards}-TOTAL_FORMS": "1",
            f"{cards}-0-film": film.pk,
            f"{cards}-0-region": "main",
            f"{cards}-0-ordering": "20",
        },
    )

    client.force_login(ann)
    refused = client.post(change(story), mine | {f"{beta}-text": "<p>By Ann</p>"})
    client.post(change(story), sent_by(refused))

    told = {each.label for each in refused.context["refusal"].differences}
    assert told == {"Order", "Film card"}
    assert FilmCard.objects.get(parent=story).ordering == 20
    assert RichText.objects.get(text="<p>By Ann</p>").ordering == 30


def test_topics_that_they_chose_are_taken_over(client, ann, ben, story):
    robots, kettles = TopicFactory(name="Robots"), TopicFactory(name="Kettles")
    client.force_login(ben)
    opened = sent_by(client.get(change(story)))
    client.post(change(story), opened | {"topics": [robots.pk, kettles.pk]})
    client.force_login(ann)

    refused = client.post(change(story), opened | {"headline": "By Ann"})
    client.post(change(story), sent_by(refused))

    (difference,) = refused.context["refusal"].differences
    assert difference.theirs == "Kettles, Robots"
    assert set(story.topics.all()) == {robots, kettles}
    assert Article.objects.get(pk=story.pk).headline == "By Ann"


def test_a_restored_revision_overtakes_an_open_form_with_all_that_differs(
    client, ann, ben, story
):
    client.force_login(ben)
    opened = sent_by(client.get(change(story)))
    client.post(change(story), opened | {"headline": "Second"})
    opened = sent_by(client.get(change(story)))
    client.post(reverse("admin:articles_article_restore", args=[story.pk, 1]))
    client.force_login(ann)

    refused = client.post(change(story), opened | {"standfirst": "By Ann."})

    assert "Ben saved this story on" in refused.text
    told = {each.label: each for each in refused.context["refusal"].differences}
    assert told.keys() == {"Headline", "Standfirst"}
    assert (told["Headline"].theirs, told["Headline"].yours) == ("Kettle", "Second")
    client.post(change(story), sent_by(refused))
    assert texts(story) == ["<p>Alpha</p>", "<p>Beta</p>"]


def test_a_restore_leaves_each_byline_once_in_a_form_that_was_open(
    client, ann, ben, story
):
    BylineFactory(article=story, contributor__name="Cleo Example")
    publishing.save_revision(story, by=ben)
    client.force_login(ann)
    opened = sent_by(client.get(change(story)))
    client.post(change(story), opened | {"headline": "Second"})
    opened = sent_by(client.get(change(story)))
    client.post(reverse("admin:articles_article_restore", args=[story.pk, 2]))

    refused = client.post(change(story), opened | {"standfirst": "By Ann."})

    assert refused.status_code == 200
    assert client.post(change(story), sent_by(refused)).status_code == 302
    assert [str(each) for each in story.bylines.all()] == ["Cleo Example"]


def test_a_planned_edition_that_starts_meanwhile_is_no_conflict(client, ann, story):
    edition = publish(story, by=ann, at=timezone.now() + timedelta(hours=1))
    client.force_login(ann)
    opened = sent_by(client.get(change(story)))
    Edition.objects.filter(pk=edition.pk).update(
        starts_at=timezone.now() - timedelta(minutes=1)
    )
    assert Edition.objects.public().get() == edition

    answer = client.post(change(story), opened | {"headline": "After the start"})

    assert answer.status_code == 302
    assert Article.objects.get(pk=story.pk).headline == "After the start"


@pytest.mark.parametrize("button", ["_save", "_submit", "_publish"])
def test_a_form_that_is_sent_twice_makes_one_revision_and_one_edition(
    client, ann, story, button
):
    client.force_login(ann)
    data = sent_by(client.get(change(story))) | {"headline": "Once", button: "1"}

    first = client.post(change(story), data)
    second = client.post(change(story), data, follow=True)

    assert second.redirect_chain == [(first["Location"], 302)]
    told = [str(each) for each in second.context["messages"]]
    assert len(told) in {1, 2}
    assert len(set(told)) == 1
    assert "while you were editing" not in second.text
    assert [each.number for each in story.revisions.all()] == [2, 1]
    assert Edition.objects.count() == (button == "_publish")
    assert story.workflow_events.count() == {"_save": 0, "_submit": 1}.get(button, 2)


def test_a_new_story_that_is_sent_twice_is_one_story(client, ann, story):
    client.force_login(ann)
    url = reverse("admin:articles_article_add")
    data = sent_by(client.get(url)) | {
        "headline": "New",
        "slug": "new",
        "section": story.section_id,
        f"{TEXTS}-TOTAL_FORMS": "1",
        f"{TEXTS}-0-text": "<p>It begins.</p>",
        f"{TEXTS}-0-region": "main",
        f"{TEXTS}-0-ordering": "10",
    }

    answers = [client.post(url, data)["Location"] for _ in range(3)]

    assert len(set(answers)) == 1
    new = Article.objects.get(headline="New")
    assert new.revisions.count() == 1
    assert texts(new) == ["<p>It begins.</p>"]


def test_an_adding_form_that_comes_back_with_other_words_asks_first(client, ann, story):
    client.force_login(ann)
    url = reverse("admin:articles_article_add")
    data = sent_by(client.get(url)) | {
        "headline": "New",
        "slug": "new",
        "section": story.section_id,
    }
    client.post(url, data)
    new = Article.objects.get(headline="New")

    refused = client.post(url, data | {"headline": "Newer", "slug": "newer"})

    assert "Nothing was added now" in refused.text
    assert f'href="{change(new)}"' in refused.text
    assert not Article.objects.filter(headline="Newer").exists()
    assert client.post(url, sent_by(refused)).status_code == 302
    assert Article.objects.filter(headline="Newer").exists()


def test_a_new_block_keeps_the_uid_that_it_was_sent_with(client, ann, story):
    client.force_login(ann)
    uid = uuid.uuid4()
    data = sent_by(client.get(change(story))) | {
        f"{TEXTS}-TOTAL_FORMS": "3",
        f"{TEXTS}-2-text": "<p>Gamma</p>",
        f"{TEXTS}-2-region": "main",
        f"{TEXTS}-2-ordering": "30",
        f"{TEXTS}-2-uid": str(uid),
    }
    client.post(change(story), data)
    stored = RichText.objects.get(uid=uid)

    # As a script sends it that does not know the new row's number yet.
    later = sent_by(client.get(change(story)))
    at = row_at(later, TEXTS, "uid", str(uid))
    later[f"{at}-id"] = [""]
    later[f"{at}-text"] = ["<p>Gamma, again</p>"]
    assert client.post(change(story), later).status_code == 302

    stored.refresh_from_db()
    assert stored.text == "<p>Gamma, again</p>"
    assert RichText.objects.filter(parent=story).count() == 3


def test_a_deleted_block_that_a_script_names_by_uid_alone_is_told_as_well(
    client, ann, ben, story
):
    client.force_login(ben)
    opened = sent_by(client.get(change(story)))
    at = row_at(opened, TEXTS, "text", "<p>Beta</p>")
    client.post(change(story), opened | {f"{at}-DELETE": "on"})
    client.force_login(ann)
    mine = opened | {f"{at}-id": "", f"{TEXTS}-INITIAL_FORMS": "1"}

    refused = client.post(change(story), mine | {"headline": "By Ann"})

    (difference,) = refused.context["refusal"].differences
    assert "it stays deleted" in difference.outcome
    client.post(change(story), sent_by(refused))
    assert texts(story) == ["<p>Alpha</p>"]


@pytest.mark.parametrize("uid", ["taken", "x", "0" * 32])
def test_no_uid_that_is_sent_breaks_a_save(client, ann, story, uid):
    other = add_block(ArticleFactory(), RichText, text="<p>Elsewhere</p>")
    client.force_login(ann)
    data = sent_by(client.get(change(story))) | {
        f"{TEXTS}-TOTAL_FORMS": "4",
        f"{TEXTS}-0-uid": "x",
    }
    for place in (2, 3):
        data |= {
            f"{TEXTS}-{place}-text": f"<p>New {place}</p>",
            f"{TEXTS}-{place}-region": "main",
            f"{TEXTS}-{place}-ordering": f"{place}0",
            f"{TEXTS}-{place}-uid": str(other.uid) if uid == "taken" else uid,
        }

    answer = client.post(change(story), data)

    assert answer.status_code == 302
    assert texts(story)[2:] == ["<p>New 2</p>", "<p>New 3</p>"]
    other.refresh_from_db()
    assert other.text == "<p>Elsewhere</p>"


def test_a_block_of_another_story_is_not_taken_by_its_uid(client, ann, story):
    other = add_block(ArticleFactory(), RichText, text="<p>Elsewhere</p>")
    client.force_login(ann)
    data = sent_by(client.get(change(story)))
    at = row_at(data, TEXTS, "text", "<p>Beta</p>")
    forged = data | {f"{at}-id": str(other.pk), f"{at}-uid": str(other.uid)}

    refused = client.post(change(story), forged | {f"{at}-text": "<p>Forged</p>"})
    client.post(change(story), sent_by(refused))

    other.refresh_from_db()
    assert (other.text, other.parent == story) == ("<p>Elsewhere</p>", False)
