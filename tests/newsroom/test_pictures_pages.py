"""Pictures in pages: the markup, and the files it leads to."""

import re

import pytest
from django.db import connection
from django.template import Context, Template
from django.test.utils import CaptureQueriesContext
from django.utils.safestring import mark_safe
from PIL import Image

from newsroom.pictures.markup import picture_html, picture_path, picture_url
from newsroom.pictures.models import Picture
from tests.factories.pictures import PictureFactory, stored_picture, use_folders

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    return use_folders(settings, tmp_path)


def draw(source, **context) -> str:
    return Template("{% load pictures %}" + source).render(Context(context))


def test_the_tag_draws_a_picture_in_three_formats():
    picture = PictureFactory(width=700, height=500, alt_text="A robot")
    stem = f"/media/{picture.manifest['stem']}-3x2-"

    html = draw(
        '{% picture pic crop="3:2" sizes="50vw" css="card__image" %}', pic=picture
    )

    assert re.findall(r'type="([^"]+)"', html) == ["image/avif", "image/webp"]
    assert f'srcset="{stem}160.avif 160w, {stem}320.avif 320w, ' in html
    assert f"{stem}640.webp 640w" in html
    assert html.count('sizes="50vw"') == 3
    image = html[html.index("<img") :]
    assert f'src="{stem}640.jpg"' in image
    assert 'width="640"' in image
    assert 'height="427"' in image
    assert 'alt="A robot"' in image
    assert 'class="card__image"' in image
    assert 'loading="lazy"' in image
    assert 'decoding="async"' in image
    assert "style=" not in html


def test_the_first_picture_is_fetched_first():
    html = draw('{% picture pic crop="16:9" priority=True %}', pic=PictureFactory())

    assert 'fetchpriority="high"' in html
    assert "lazy" not in html


@pytest.mark.parametrize(
    ("argument", "alt"),
    [
        ("", "A robot"),
        ('alt=""', ""),
        ('alt="Next Gen"', "Next Gen"),
        ("alt=None", "A robot"),
    ],
)
def test_the_words_may_stand_beside_the_picture(argument, alt):
    picture = PictureFactory(alt_text="A robot")

    assert f'alt="{alt}"' in draw("{% picture pic " + argument + " %}", pic=picture)


def test_a_decorative_picture_has_an_empty_text():
    picture = PictureFactory(alt_text="", is_decorative=True)

    assert 'alt=""' in draw("{% picture pic %}", pic=picture)


def test_every_value_is_escaped():
    evil = '"><script>alert(1)</script>'
    picture = PictureFactory(alt_text=evil)

    html = draw("{% picture pic sizes=evil css=evil %}", pic=picture, evil=evil)
    given = draw("{% picture pic alt=evil %}", pic=picture, evil=evil)

    assert "<script" not in html + given
    assert html.count("&quot;&gt;&lt;script&gt;") == 5


def test_a_text_once_given_as_safe_is_escaped_when_it_is_not():
    picture, text = PictureFactory(), "Tom &amp; Jerry"

    safe = picture_html(picture, alt=mark_safe(text))  # noqa: S308
    plain = picture_html(picture, alt=text)

    assert 'alt="Tom &amp; Jerry"' in safe
    assert 'alt="Tom &amp;amp; Jerry"' in plain


def test_nothing_is_drawn_where_there_is_nothing():
    assert draw("{% picture pic %}", pic=None) == ""
    assert draw("{% picture pic %}", pic=PictureFactory(manifest={})) == ""
    assert draw("{% picture_url pic %}", pic=None) == ""


def test_an_unknown_crop_is_an_error_that_names_the_known_ones():
    with pytest.raises(ValueError, match="16:9, 3:2, 4:3, 1:1, 2:3, natural"):
        picture_html(PictureFactory(), crop="5:4")


def test_an_address_for_link_previews_is_absolute_and_wide_enough(settings):
    settings.ORIGIN = "https://news.example.org"
    picture = PictureFactory()
    stem = f"/media/{picture.manifest['stem']}"

    assert picture_url(picture, "16:9", 1200) == (
        f"https://news.example.org{stem}-16x9-1280.jpg"
    )
    assert picture_path(picture, "16:9", 300) == f"{stem}-16x9-320.jpg"
    assert picture_path(picture, "1:1", 9000) == f"{stem}-1x1-640.jpg"
    assert draw('{% picture_url pic crop="3:2" width=640 %}', pic=picture) == (
        f"https://news.example.org{stem}-3x2-640.jpg"
    )


def test_drawing_pictures_asks_the_database_nothing_and_opens_no_file(monkeypatch):
    PictureFactory.create_batch(4)
    pictures = list(Picture.objects.all())
    monkeypatch.setattr(Image, "open", None)

    with CaptureQueriesContext(connection) as queries:
        html = draw(
            "{% for pic in pictures %}{% picture pic %}{% endfor %}", pictures=pictures
        )

    assert html.count("<picture>") == 4
    assert len(queries) == 0


def test_every_file_that_a_page_names_can_be_fetched(client):
    picture = stored_picture(size=(700, 500))
    crops = ["16:9", "3:2", "4:3", "1:1", "2:3", "natural"]
    html = "".join(picture_html(picture, crop=crop) for crop in crops)
    kinds = {"avif": "image/avif", "webp": "image/webp", "jpg": "image/jpeg"}

    paths = {*re.findall(r"/media/[^ \"]+", html)}
    assert len(paths) == 2 * (4 + 4 + 4 + 3 + 2 + 4) + (2 + 2 + 2 + 1 + 1 + 2)
    for path in paths:
        response = client.get(path)
        assert response.status_code == 200
        assert response["Content-Type"] == kinds[path.rsplit(".", 1)[1]]
        assert int(response["Content-Length"]) == len(response.getvalue())


def test_a_rendition_is_sent_to_be_shown_and_nothing_else(client):
    path = picture_path(stored_picture(), "3:2", 320)

    response = client.get(path)

    assert response["Content-Type"] == "image/jpeg"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    name = path.rsplit("/", 1)[1]
    assert response["Content-Disposition"] == f'inline; filename="{name}"'
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert not response.cookies
    assert "Set-Cookie" not in response
    assert "Cookie" not in response.get("Vary", "")


def test_a_rendition_answers_head_and_is_not_sent_twice(client):
    path = picture_path(stored_picture(), "3:2", 320)
    whole = client.get(path)

    head = client.head(path)
    again = client.get(path, headers={"if-none-match": whole["ETag"]})

    assert (head.status_code, head.getvalue()) == (200, b"")
    assert head["Content-Length"] == whole["Content-Length"]
    assert again.status_code == 304
    assert again["Cache-Control"] == "public, max-age=31536000, immutable"
    assert client.post(path).status_code == 405


def test_only_the_widths_that_exist_are_served_and_none_is_made(client, files):
    picture = stored_picture(size=(700, 500))
    stem = f"/media/{picture.manifest['stem']}"
    before = files()
    assert client.get(f"{stem}-3x2-640.avif").status_code == 200

    for changed in (
        "3x2-0640.avif",
        "3x2-640.png",
        "3x2-640.html",
        "5x4-640.avif",
        "3x2-640.avif.html",
        "3x2-640.avif%00",
        "3x2-640.avif%0A",
        "3x2-99999999999.avif",
        "3x2-٦٤٠.avif",
    ):
        assert client.get(f"{stem}-{changed}").status_code == 404, changed
    for never_made in ("3x2-641.avif", "3x2-1280.avif"):
        assert client.get(f"{stem}-{never_made}").status_code == 410, never_made
    assert files() == before


@pytest.mark.parametrize(
    "path",
    [
        "/media/",
        "/media/pictures/",
        "/media/pictures/../../secret_key",
        "/media/../secret_key",
        "/media/%2e%2e/secret_key",
        "/media/..%2fsecret_key",
        "/media//etc/passwd",
        "/media/pictures/..%5c..%5csecret_key",
        "/media/pictures/stray.txt",
        "/media/secret.jpg",
        "/media/" + "a" * 5000,
    ],
)
def test_nothing_else_in_the_storage_can_be_fetched(client, tmp_path, path):
    media = tmp_path / "media"
    (media / "pictures").mkdir(parents=True)
    for secret in ("secret_key", "media/secret.jpg", "media/pictures/stray.txt"):
        (tmp_path / secret).write_text("secret")

    assert client.get(path).status_code == 404
