"""What the house does in one way only. Each rule has a control that breaks it."""

import ast
import re
from pathlib import Path

import pytest
from django.conf import settings

PACKAGES = ("newsroom", "articles", "films", "comments")
PRINTS_MOMENTS = {"newsroom/moments.py"}
PRINTERS = {
    "strftime",
    "date_format",
    "time_format",
    "dateformat",
    "timesince",
    "timeuntil",
    "naturaltime",
    "naturalday",
    "localize",
}
PRINTING_FILTER = re.compile(
    r"\|\s*(?:date|time|timesince|timeuntil|naturaltime|naturalday)\b|\{%\s*now\b"
)

# Keys in addresses, and texts of a fixed form that only look like them: dates, ids at
# other sites, names of files, the variables of an operator.
READS_DIGITS = {
    "newsroom/keys.py",
    "newsroom/environment.py",
    "newsroom/example/site.py",
    "newsroom/pictures/files.py",
    "films/models/external_ids.py",
    "films/values/date_words.py",
    "articles/blocks/video_addresses.py",
}
DIGIT_TESTS = {"isdigit", "isdecimal", "isnumeric"}
DIGITS = re.compile(r"\\d|\[(?:0|1)-9\]")

# An address of this site that is typed and not asked for by name: "/films/", "films/".
# What begins with "#" or "?" stays on its page; "https:" and "mailto:" leave the site.
TYPED_ADDRESS = re.compile(
    r"""\b(?:href|src|srcset|action|formaction|poster|url|address)=["'](?!["'])"""
    r"""(?![#?{]|[a-z]+:)[^"']*|\borigin\s*\}\}/"""
)

# A field that a template draws by hand; crispy-forms and our template pack draw them.
HAND_DRAWN = re.compile(
    r"""<(?:textarea|select|input)\b(?![^>]*\btype="(?:hidden|submit)")"""
)
# The pack itself; the template of a widget; and the switch of the appearance, which
# sends nothing.
DRAWS_FIELDS = (
    "templates/newsroom/",
    "templates/admin/articles/picture_rows.html",
    "templates/components/footer.html",
)


def modules(root: Path):
    """(path from root, syntax tree) of the product's modules."""
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path.relative_to(root), ast.parse(path.read_text())


def templates(root: Path):
    """(path from root, text) of the templates."""
    for path in sorted((root / "templates").rglob("*")):
        if path.is_file():
            yield path.relative_to(root), path.read_text()


def found_in_templates(root: Path, pattern: re.Pattern) -> list[str]:
    return [
        f"{path}:{number} {match.group()}"
        for path, text in templates(root)
        for number, line in enumerate(text.splitlines(), start=1)
        for match in pattern.finditer(line)
    ]


def is_time_format(node) -> bool:
    """Whether a node of an f-string prints a time, as `{at:%d.%m.%Y}` does."""
    if not isinstance(node, ast.FormattedValue) or node.format_spec is None:
        return False
    return bool(re.search(r"%-?[A-Za-z]", ast.unparse(node.format_spec)))


def own_looks(root: Path) -> list[str]:
    """Where a moment is printed past `newsroom.moments`."""
    return [
        f"{path}:{node.lineno}"
        for path, tree in modules(root)
        if str(path) not in PRINTS_MOMENTS
        for node in ast.walk(tree)
        if is_time_format(node)
        or getattr(node, "attr", "") in PRINTERS
        or (
            isinstance(node, ast.ImportFrom)
            and PRINTERS & {alias.name for alias in node.names}
        )
    ] + found_in_templates(root, PRINTING_FILTER)


def relative_times(root: Path) -> list[str]:
    """Where "3 hours" is printed on pages that may be stored: all but the desk's."""
    return [
        f"{path}:{node.lineno}"
        for path, tree in modules(root)
        if path.name != "desk.py" and "admin" not in path.parts
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and "time_since" in {alias.name for alias in node.names}
    ]


def is_key_parser(node) -> bool:
    """Whether a node reads a number out of text by hand."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return bool(DIGITS.search(node.value))
    if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "int":
        return bool(re.search(r"\b(GET|POST|kwargs)\b", ast.unparse(node)))
    return getattr(node, "attr", "") in DIGIT_TESTS


def own_keys(root: Path, left_out=READS_DIGITS) -> list[str]:
    """Where the key of a row is read past `newsroom.keys`."""
    return [
        f"{path}:{node.lineno}"
        for path, tree in modules(root)
        if str(path) not in left_out
        for node in ast.walk(tree)
        if is_key_parser(node)
    ]


def hand_drawn_fields(root: Path) -> list[str]:
    return [
        place
        for place in found_in_templates(root, HAND_DRAWN)
        if not place.startswith(DRAWS_FIELDS)
    ]


@pytest.fixture
def written(tmp_path):
    """A function that writes one file of a project and returns the root."""

    def write(path: str, text: str) -> Path:
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        return tmp_path

    return write


def test_moments_are_printed_by_one_module():
    assert own_looks(settings.BASE_DIR) == []


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("articles/desk.py", "at.strftime('%d')"),
        ("articles/desk.py", "from django.utils.formats import date_format"),
        ("films/desk.py", "from django.utils import dateformat"),
        ("films/desk.py", "note = formats.date_format(at)"),
        ("comments/desk.py", "note = f'decided {at:%d.%m.%Y}'"),
        ("comments/desk.py", "note = f'{at.day} {at:%-d}'"),
        ("newsroom/desk/site.py", "from django.utils.timesince import timesince"),
        ("templates/x.html", '{{ at|date:"j F Y" }}'),
        ("templates/x.html", "{{ at | date }}"),
        ("templates/x.html", "{{ at|timesince }} ago"),
        ("templates/x.xml", '{% now "Y" %}'),
    ],
)
def test_a_look_of_its_own_is_caught(written, path, text):
    assert len(own_looks(written(path, text))) == 1


def test_looks_of_the_house_and_plain_numbers_are_not_caught(written):
    written("templates/x.html", "{{ at|day_element }} {{ updates|length }}")

    root = written("films/x.py", "x = f'{at.day:02} {part:.0%} {size:>4}'")

    assert own_looks(root) == []


def test_only_the_desk_says_how_long_ago_something_was():
    assert relative_times(settings.BASE_DIR) == []


def test_a_relative_time_on_a_public_page_is_caught(written):
    source = "from newsroom.moments import day, time_since"
    written("articles/desk.py", source)

    root = written("articles/views.py", source)

    assert relative_times(root) == ["articles/views.py:1"]


def test_keys_in_addresses_are_read_by_one_module():
    assert own_keys(settings.BASE_DIR) == []


def test_no_module_is_excused_for_nothing():
    found = own_keys(settings.BASE_DIR, left_out=())

    assert {place.partition(":")[0] for place in found} == READS_DIGITS


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("films/views.py", "ok = after.isdigit()"),
        ("films/admin/films.py", "ok = given.isdecimal() and given"),
        ("comments/views.py", "PATH = re.compile(r'\\d+')"),
        ("comments/moderation/queue.py", "KEY = re.compile('[0-9]{1,18}')"),
        ("comments/urls.py", "re_path(rf'^(?P<pk>[1-9]{n})/$', view)"),
        ("articles/views.py", "page = int(request.GET.get('page', 1))"),
        ("articles/admin/article.py", "pk = int(match.kwargs['object_id'])"),
    ],
)
def test_a_parser_of_its_own_is_caught(written, path, source):
    assert len(own_keys(written(path, source))) == 1


def test_numbers_that_are_no_keys_are_not_caught(written):
    source = "wide = int(box.width); TOKEN = re.compile('[0-9a-f]{32}')"

    assert own_keys(written("films/x.py", source)) == []


def test_no_template_types_an_address_of_this_site():
    assert found_in_templates(settings.BASE_DIR, TYPED_ADDRESS) == []


@pytest.mark.parametrize(
    "text",
    [
        '<a href="/">Front page</a>',
        "<a href='/films/'>Films</a>",
        '<a href="films/">Films</a>',
        '<a href="../">Up</a>',
        '<a href="//cdn.example/x">x</a>',
        '<a href="/films/{{ film.slug }}/">x</a>',
        '<form action="/search/">',
        '<button formaction="/comments/1/">',
        '<script src="/static/js/x.js"></script>',
        '<link rel="canonical" href="{{ site.origin }}/films/">',
        '{% include "components/section_bar.html" with url="/films/" only %}',
    ],
)
def test_a_typed_address_is_caught(written, text):
    assert (
        len(found_in_templates(written("templates/x.html", text), TYPED_ADDRESS)) == 1
    )


def test_named_addresses_and_places_on_the_page_are_not_caught(written):
    text = """
      <a href="{% url "films:film_index" %}">, <a href="{{ film.url }}">,
      <a href="#top">, <a href="?page=2">, <a href="https://example.org/">,
      <a href="mailto:?subject=x">,
      <img src="{% static "img/mark.svg" %}">, <form action="">
    """

    assert found_in_templates(written("templates/x.html", text), TYPED_ADDRESS) == []


def test_forms_are_drawn_by_the_template_pack():
    assert hand_drawn_fields(settings.BASE_DIR) == []


@pytest.mark.parametrize(
    "text",
    [
        '<input name="q">',
        '<input id="a" type="search" name="q">',
        '<textarea name="reason">',
        "<select>",
    ],
)
def test_a_field_drawn_by_hand_is_caught(written, text):
    assert len(hand_drawn_fields(written("templates/search/x.html", text))) == 1


def test_hidden_values_and_the_pack_itself_are_not_caught(written):
    written("templates/newsroom/field.html", '<input name="q">')

    root = written("templates/x.html", '<input type="hidden" name="pk" value="1">')

    assert hand_drawn_fields(root) == []
