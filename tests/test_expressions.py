"""No regular expression of the project can take time that explodes with its text."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest
from django.conf import settings

PACKAGES = ("newsroom", "films", "articles", "comments")
CALLS = {"compile", "match", "fullmatch", "search", "sub", "split", "findall"}
CALLS |= {"finditer", "subn", "re_path", "RegexValidator"}
MANY = 2  # repeated more often than this counts as without an end
LOOPS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}


def is_nested(pattern: str, flags: int = 0) -> bool:
    """Whether a repeat without a near end holds another one.

    Such a pattern may try each way to share a text between the two.
    """
    return _loops(re._parser.parse(pattern, flags), inside=False)


def _loops(node, *, inside: bool) -> bool:
    if isinstance(node, re._parser.SubPattern):
        return any(_loops(item, inside=inside) for item in node.data)
    if isinstance(node, list):
        return any(_loops(item, inside=inside) for item in node)
    if not isinstance(node, tuple):
        return False
    if str(node[0]) in LOOPS:
        _least, most, body = node[1]
        if most > MANY:
            # What always begins with a sign of its own cannot share its text.
            return inside or _loops(body, inside=not _begins_apart(body))
        return _loops(body, inside=inside)
    return any(_loops(part, inside=inside) for part in node[1:])


def _begins_apart(body) -> bool:
    """Whether each round begins with a literal that stands nowhere else in it."""
    if len(body) == 1 and str(body[0][0]) == "SUBPATTERN":
        return _begins_apart(body[0][1][3])
    first, *rest = body.data
    if str(first[0]) != "LITERAL":
        return False
    signs = "".join(chr(first[1]))
    return not any(_matches(item, signs) for item in rest)


def _matches(item, sign: str) -> bool:
    pattern = re._parser.SubPattern(re._parser.State(), [item])
    return bool(re._compiler.compile(pattern).match(sign)) if sign else False


def written(root: Path):
    """(place, pattern) of each expression written out in the packages."""
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                owner = getattr(getattr(node.func, "value", None), "id", "re")
                first = node.args[0]
                text = first.value if isinstance(first, ast.Constant) else None
                if name in CALLS and owner == "re" and isinstance(text, str):
                    yield f"{path.relative_to(root)}:{node.lineno}", text


def compiled(root: Path):
    """(place, pattern) of each expression that a module holds ready."""
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            inside = path.relative_to(root).with_suffix("")
            if {"migrations", "management"} & set(inside.parts):
                continue
            name = ".".join(inside.parts).removesuffix(".__init__")
            for key, value in vars(import_module(name)).items():
                if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                    yield f"{name}.{key}", value.pattern


def test_no_expression_repeats_a_repeat():
    found = [*written(settings.BASE_DIR), *compiled(settings.BASE_DIR)]

    assert len(found) > 20
    assert [(place, text) for place, text in found if is_nested(text)] == []


@pytest.mark.parametrize(
    "pattern", [r"(\s*[A-Za-z]{2,3}\s*)+", r"(a+)+b", r"(?:x*y?)*", r"((\w+ ?)+,)+"]
)
def test_a_repeat_in_a_repeat_is_caught(pattern):
    assert is_nested(pattern)


@pytest.mark.parametrize("pattern", [r"(ab)+c*", r"\d{1,2}(:\d{2})?", r"(-[0-9a-f]+)+"])
def test_repeats_that_cannot_share_their_text_are_not_caught(pattern):
    assert not is_nested(pattern)
