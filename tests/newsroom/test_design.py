"""Tokens, style sheet, templates and form markup keep what DESIGN promises."""

import gzip
import re
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.urls import reverse

from newsroom.styleguide.forms import SampleForm
from newsroom.templatetags import site
from tests.factories.pictures import PictureFactory

STATIC = settings.BASE_DIR / "newsroom/static"
SHEETS = sorted((STATIC / "css").glob("*.css"))
SCRIPTS = sorted((STATIC / "js").glob("*.js"))
TEMPLATES = sorted((settings.BASE_DIR / "templates").rglob("*.html"))
PUBLIC = [path for path in TEMPLATES if "admin" not in path.parts]

SURFACES = ["paper", "wash", "sunk"]
TEXTS = ["ink", "ink-2", "ink-3", "news", "film", "feature", "release", "ok", "info"]
ACCENTS = ["news", "film", "feature", "release"]


def without_comments(text):
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


def tokens() -> dict[str, dict[str, str]]:
    """The colour tokens of tokens.css: theme → name → "#RRGGBB"."""
    text = (STATIC / "css/tokens.css").read_text()
    themes = {"light": {}, "dark": {}}
    both = r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);"
    for name, light, dark in re.findall(both, text):
        themes["light"][name], themes["dark"][name] = light, dark
    for name, colour in re.findall(r"--([\w-]+): (#\w{6});", text):
        themes["light"][name] = themes["dark"][name] = colour
    return themes


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2 between two colours "#RRGGBB"."""

    def luminance(colour):
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_wcag_does():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_colour_is_readable_on_every_surface(theme):
    colours = tokens()[theme]

    pale = [
        (text, surface)
        for text, surface in product(TEXTS, SURFACES)
        if contrast(colours[text], colours[surface]) < 4.5
    ]

    assert pale == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_buttons_gold_and_poster_fields_carry_readable_text(theme):
    colours = tokens()[theme]

    pairs = [("on-accent", accent) for accent in [*ACCENTS, "ok", "info"]]
    pairs += [("on-stage", f"field-{accent}") for accent in ACCENTS]
    pairs += [("on-gold", "gold"), ("gold", "stage"), ("gold", "field-feature")]
    pairs += [("on-stage", "stage"), ("on-stage-2", "stage")]

    assert [pair for pair in pairs if contrast(*map(colours.get, pair)) < 4.5] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_borders_and_the_focus_ring_can_be_seen(theme):
    colours = tokens()[theme]

    for surface in SURFACES:
        assert contrast(colours["focus"], colours[surface]) >= 3
    assert contrast(colours["edge"], colours["paper"]) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_dark_colours_hold_on_the_stage_of_either_theme(theme):
    # What stands on a stage or a field takes the dark theme's colours.
    dark, grounds = tokens()["dark"], tokens()[theme]

    for text in TEXTS:
        assert contrast(dark[text], grounds["stage"]) >= 4.5, text
    for accent in ACCENTS:
        assert contrast(dark["focus"], grounds[f"field-{accent}"]) >= 3, accent


def test_the_browsers_bars_take_the_colour_of_the_paper():
    base = (settings.BASE_DIR / "templates/base.html").read_text()

    for theme in ("light", "dark"):
        paper = tokens()[theme]["paper"]
        assert f'content="{paper}" media="(prefers-color-scheme: {theme})"' in base


def test_every_component_file_is_linked_once_and_tokens_come_first():
    links = re.findall(
        r"css/([\w-]+\.css)", render_to_string("components/stylesheet.html")
    )

    assert links[0] == "tokens.css"
    assert sorted(links) == [sheet.name for sheet in SHEETS]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_rule_stands_in_a_layer_and_none_shouts(sheet):
    text = without_comments(sheet.read_text())

    assert "!important" not in text
    assert not re.search(r"(^|[\s,>}])#[\w-]+[^;{}]*\{", text), "an id selector"
    if sheet.name == "print.css":
        assert "@layer" not in text
    elif sheet.name != "tokens.css":
        assert re.fullmatch(r"\s*@layer \w+ \{.*\}\s*", text, flags=re.DOTALL)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_colours_are_named_in_the_tokens_only(sheet):
    # A veil over a picture, "rgb(… / .35)", is no colour of its own.
    opaque = r"#[0-9A-Fa-f]{3,8}\b|rgb\([^/)]*\)|rgba\(|hsla?\("
    if sheet.name != "tokens.css":
        assert re.findall(opaque, without_comments(sheet.read_text())) == []


def test_used_tokens_exist():
    text = "".join(without_comments(sheet.read_text()) for sheet in SHEETS)

    known = set(re.findall(r"(--[\w-]+):", text))

    assert set(re.findall(r"var\((--[\w-]+)", text)) - known == set()


def test_style_sheet_and_scripts_keep_their_budgets():
    style = "".join(without_comments(sheet.read_text()) for sheet in SHEETS)
    script = "".join(path.read_text() for path in SCRIPTS)

    assert len(gzip.compress(style.encode())) <= 15_000
    assert len(gzip.compress(script.encode())) <= 10_000


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_short_and_imports_nothing(script):
    text = script.read_text()

    assert len(text.splitlines()) < 100
    assert not re.search(r"^import |\bimport\(", text, flags=re.MULTILINE)


@pytest.mark.parametrize("template", PUBLIC, ids=lambda path: path.name)
def test_no_template_holds_inline_script_or_style(template):
    text = template.read_text()

    assert not re.search(r"\sstyle=|<style|\son[a-z]+=", text)
    data = '<script type="application/ld+json">'
    assert not re.search(r"<script(?![^>]*\bsrc=)", text.replace(data, ""))


@pytest.mark.parametrize(
    "component",
    sorted((settings.BASE_DIR / "templates/components").glob("*.html")),
    ids=lambda path: path.name,
)
def test_a_component_first_says_what_it_needs(component):
    assert re.match(r"\{# Needs .+\. .*#\}|\{# Needs .+\. #\}", component.read_text())


def test_sheet_and_scripts_of_base_are_found():
    base = (settings.BASE_DIR / "templates/base.html").read_text()

    named = re.findall(r"\{% static '([^']+)' %\}", base)

    assert {"js/theme.js", "js/appearance.js", "img/mark.svg"} <= set(named)
    assert [name for name in named if not finders.find(name)] == []


# The joined style sheet, as production serves it.

READ_BACK = """
import re
from django.test import Client
from django.template.loader import render_to_string
from newsroom.templatetags.site import stylesheet
links = re.findall(r'href="([^"]+)"', stylesheet())
assert len(links) == 1, links
answer = Client().get(links[0], headers={"accept-encoding": "br"})
encoding, size = answer["Content-Encoding"], len(b"".join(answer))
print(answer.status_code, answer["Cache-Control"], encoding, size)
plain = b"".join(Client().get(links[0])).decode().lower()
kept = ["light-dark(#fff", "@media print", "1.2rem + .3vw"]
print(*[part in plain for part in kept])
"""


def test_collectstatic_and_compress_make_one_immutable_style_sheet(tmp_path):
    environment = {
        "PATH": "/usr/bin:/bin",
        "NEWSROOM_VAR": str(tmp_path),
        "NEWSROOM_SECRET_KEY": settings.SECRET_KEY,
        "PYTHONDONTWRITEBYTECODE": "1",
    }

    def manage(*arguments):
        return subprocess.run(
            [sys.executable, settings.BASE_DIR / "manage.py", *arguments],
            env=environment,
            cwd=settings.BASE_DIR,
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    manage("collectstatic", "--noinput")
    assert "Compressed 1 block(s) from 1 template(s)" in manage("compress")
    answer, contents = manage("shell", "--no-imports", "-c", READ_BACK).splitlines()

    status, *caching, encoding, size = answer.split(" ")
    assert status == "200"
    assert " ".join(caching) == "max-age=315360000, public, immutable"
    assert encoding == "br"
    assert int(size) <= 15_000
    assert contents == "True True True"
    made = list(Path(tmp_path, "static/CACHE/css").iterdir())
    assert sorted(path.suffix for path in made) == [".br", ".css", ".gz"]


# Forms


def ids(markup):
    return re.findall(r'\bid="([^"]+)"', markup)


def test_a_refused_form_names_each_error_where_it_is_and_on_top():
    markup = render_to_string("newsroom/uni_form.html", crispy(SampleForm({})))

    links = re.findall(r'href="#([^"]+)"', markup)
    assert links == [
        "id_headline",
        "id_email",
        "id_section",
        "id_design",
        "id_is_checked",
    ]
    assert set(links) <= set(ids(markup))
    described = " ".join(re.findall(r'aria-describedby="([^"]+)"', markup)).split()
    assert "id_headline_helptext" in described
    assert "id_headline_error" in described
    assert set(described) <= set(ids(markup))
    assert len(ids(markup)) == len(set(ids(markup)))


def test_a_fresh_form_shows_no_error_and_says_what_is_optional():
    markup = render_to_string("newsroom/uni_form.html", crispy(SampleForm()))

    assert "error" not in markup
    assert re.findall(
        r'for="([^"]+)">[^<]+ <span class="field__optional">', markup
    ) == ["id_story"]


def crispy(form):
    return {"form": form, "form_show_errors": True}


# Pages


def test_the_style_guide_is_for_staff(client, admin_client, db):
    PictureFactory.create_batch(2)

    refused = client.get(reverse("styleguide:styleguide"))
    shown = admin_client.get(reverse("styleguide:styleguide"))

    assert refused.status_code == 302
    assert shown.status_code == 200
    assert shown["Cache-Control"] == "private, no-store"
    assert b"<picture>" in shown.content


@pytest.mark.parametrize("status", ["400", "403", "404", "410", "500", "503"])
def test_pages_of_errors_are_branded_and_ask_the_database_nothing(status):
    # Without the `db` mark pytest-django refuses every query.
    page = render_to_string(f"{status}.html", {"title": "Refused", "text": "Why."})

    assert page.count("<h1>") == 1
    assert settings.SITE_NAME in page
    assert 'name="robots" content="noindex"' in page
    assert 'rel="canonical"' not in page


@pytest.mark.parametrize("is_kept", [False, True])
def test_the_masthead_marks_the_page_and_the_section(settings, is_kept):
    settings.COMPRESS_ENABLED = is_kept
    sections = [("News", "/sections/news/"), ("Films", "/sections/films/")]

    def masthead(path, current):
        page = site.masthead(sections, path, current)
        return re.findall(r'href="([^"]+)" (aria-current="\w+")', page)

    assert masthead("/sections/news/", "/sections/news/") == [
        ("/sections/news/", 'aria-current="page"')
    ]
    assert masthead("/articles/one/", "/sections/films/") == [
        ("/sections/films/", 'aria-current="true"')
    ]
    assert masthead("/elsewhere/", "/elsewhere/") == []


def test_the_canonical_address_is_the_sites_own(db, settings):
    settings.ORIGIN = "https://news.example.org"
    request = RequestFactory().get("/films/", headers={"host": "testserver"})

    page = render_to_string("base.html", request=request)

    assert '<link rel="canonical" href="https://news.example.org/films/">' in page
