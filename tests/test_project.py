"""The repository tells the truth: migrations, documents and targets."""

import re
import socket
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management import call_command, get_commands

ROOT = settings.BASE_DIR
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def names_of_variables() -> set[str]:
    """Each NEWSROOM_* variable that the project's own code reads."""
    files = [ROOT / "Makefile", *ROOT.glob("deploy/*.py"), *ROOT.glob("docs/*.py")]
    for package in ("newsroom", "articles", "films", "comments", "bench"):
        files += (ROOT / package).rglob("*.py")
    found = set()
    for file in files:
        found |= set(re.findall(r"\bNEWSROOM_[A-Z_]+[A-Z]\b", file.read_text()))
    return found


def requirements(name: str) -> list[str]:
    lines = (ROOT / name).read_text().splitlines()
    found = [re.match(r"[A-Za-z0-9._-]+", line) for line in lines if line[:1] != "-"]
    return [match.group() for match in found if match]


def targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text()
    return set(re.findall(r"^([a-z][a-z-]*):", makefile, flags=re.MULTILINE))


@pytest.mark.django_db
def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_each_variable_is_in_the_operating_manual():
    manual = (ROOT / "docs" / "operating.md").read_text()

    found = names_of_variables()

    assert "NEWSROOM_ORIGIN" in found
    assert {name for name in found if f"`{name}`" not in manual} == set()


@pytest.mark.parametrize("name", ["requirements.in", "requirements-dev.in"])
def test_each_direct_dependency_has_its_reason(name):
    reasons = (ROOT / "docs" / "dependencies.md").read_text().lower()

    found = requirements(name)

    assert len(found) > 5
    assert [package for package in found if f"`{package.lower()}`" not in reasons] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_what_a_document_names_exists(document):
    text = document.read_text()

    made = set(re.findall(r"`make ([a-z-]+)", text))
    managed = set(re.findall(r"manage\.py ([a-z_]+)", text))
    links = set(re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", text))

    assert made - targets() == set()
    assert managed - set(get_commands()) == set()
    assert {link for link in links if not (document.parent / link).exists()} == set()


def test_make_help_lists_every_target_that_is_documented():
    result = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    )

    listed = re.findall(r"^  ([a-z-]+) +\S", result.stdout, flags=re.MULTILINE)

    assert {"run", "test", "lint", "bench", "ci"} <= set(listed)
    assert set(listed) == targets()


def test_a_port_in_use_is_told_in_one_line():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        in_use = port_is_free(port)
    after = port_is_free(port)

    assert in_use.returncode == 1
    assert len(in_use.stderr.splitlines()) == 1
    assert f"port {port} cannot be used" in in_use.stderr
    assert after.returncode == 0


def port_is_free(port: str):
    return subprocess.run(
        [sys.executable, "deploy/port_is_free.py", port],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
