import json

import pytest
from django.core.management import call_command

from comments import example
from comments.models import Comment
from newsroom.desk.models import User
from newsroom.example.given import DataError
from tests.factories.articles import public_story
from tests.factories.desk import UserFactory
from tests.factories.example import QuietSite
from tests.factories.films import FilmFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def moderator():
    return UserFactory(username="moderator", role="moderator")


@pytest.fixture
def targets():
    """The pages that the example's comments stand under."""
    for given in QuietSite().values("comments"):
        label, slug = given["target"].split("/")
        if label == "films.film":
            FilmFactory(slug=slug)
        else:
            public_story(slug=slug)


def folder_with(tmp_path, **thread):
    (tmp_path / "comments").mkdir()
    file = tmp_path / "comments" / "spring.json"
    file.write_text(json.dumps({"target": "films.film/spring", **thread}))
    return tmp_path


def said(**fields):
    return {
        "name": "Tilda Marrowby",
        "email": "tilda@readers.example.org",
        "body": ["Two lights and a tilt of the head.", "I would watch it again."],
        "submitted_at": "-5 hours",
        **fields,
    }


def test_forty_comments_in_several_states_are_written_once(moderator, targets):
    site = QuietSite()

    example.load(site)
    first = set(Comment.objects.values_list("pk", "status", "html"))
    example.load(site)

    assert set(Comment.objects.values_list("pk", "status", "html")) == first
    assert site.said == [
        "Comments: 40 written, 40 in all.",
        "Comments: 0 written, 40 in all.",
    ]
    states = dict.fromkeys(Comment.objects.values_list("status", flat=True))
    assert set(states) == {"pending", "withheld", "approved", "rejected", "spam"}
    rejected = Comment.objects.filter(status="rejected")
    assert all(comment.decisions.last().reason for comment in rejected)
    call_command("check_counters", dry_run=True)


def test_each_comment_is_as_its_file_says(moderator, targets):
    site = QuietSite()

    example.load(site)

    for thread in site.read_all("comments"):
        target = example.target_of(thread, site)
        for given in thread["comments"].rows():
            replies = given["replies"].rows() if "replies" in given else []
            for one, parent in [(given, None), *((each, given) for each in replies)]:
                comment = Comment.objects.get(email=one["email"].value, body=text(one))
                assert comment.thread.target == target
                assert comment.name == one["name"].value
                assert comment.submitted_at == site.moment(one["submitted_at"])
                assert comment.status in (one.get("status"), *waiting(one))
                assert (comment.parent and comment.parent.body) == text(parent)


def text(given):
    return given and "\n\n".join(given["body"].value)


def waiting(given):
    return [] if "status" in given else Comment.WAITING


def test_without_pages_nothing_is_written():
    site = QuietSite()

    example.load(site)

    assert not Comment.objects.exists()
    assert not User.objects.exists()
    assert site.said == ["Comments: none, for they need public pages and a moderator."]


@pytest.mark.parametrize(
    ("fields", "written"),
    [({}, 1), ({"comment_policy": "closed"}, 0), ({"public_from": None}, 0)],
)
def test_only_open_public_pages_get_comments(moderator, tmp_path, fields, written):
    FilmFactory(slug="spring", **fields)
    site = QuietSite()
    site.folder = folder_with(tmp_path, comments=[said(status="approved")])

    example.load(site)

    assert Comment.objects.filter(status="approved").count() == written


@pytest.mark.parametrize(
    ("thread", "message"),
    [
        ({"target": "films.person/ada"}, "target: readers cannot comment on"),
        ({"comments": [said(fate="spam")]}, "comments[0].fate: nothing reads this"),
        ({"comments": [said(status="fine")]}, "comments[0].status: 'fine' is not"),
        ({"comments": [said(status="rejected")]}, "comments[0]: “reason” is missing"),
        ({"comments": [said(email="tilda@")]}, "comments[0]: the form refuses it"),
        ({"comments": [said(submitted_at="5 h")]}, "[0].submitted_at: '5 h' is no"),
    ],
)
def test_what_cannot_be_written_is_named(moderator, tmp_path, thread, message):
    FilmFactory(slug="spring")
    site = QuietSite()
    site.folder = folder_with(tmp_path, **{"comments": [said()], **thread})

    with pytest.raises(DataError) as refusal:
        example.load(site)

    assert str(refusal.value).startswith("comments/spring.json: ")
    assert message in str(refusal.value)
