"""The repository tells the truth: migrations, documents and targets."""

import re
import socket
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management import call_command, get_commands

ROOT = settings.BASE_DIR
PACKAGES = ("newsroom", "articles", "films", "comments", "bench")
MOST_LINES = 300
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def names_of_variables() -> set[str]:
    """Each NEWSROOM_* variable that the project's own code reads."""
    files = [ROOT / "Makefile", *ROOT.glob("deploy/*.py"), *ROOT.glob("docs/*.py")]
    for package in PACKAGES:
        files += (ROOT / package).rglob("*.py")
    found = set()
    for file in files:
        found |= set(re.findall(r"\bNEWSROOM_[A-Z_]+[A-Z]\b", file.read_text()))
    return found


def too_long(root) -> list[str]:
    """Files of the product that nobody reads in one go."""
    return [
        f"{path.relative_to(root)} has {lines} lines"
        for package in (*PACKAGES, "templates")
        for path in sorted((root / package).rglob("*"))
        if path.suffix in {".py", ".html", ".xml", ".css", ".js"}
        and not {"migrations", "example"} & set(path.parts)
        and (lines := len(path.read_text().splitlines())) > MOST_LINES
    ]


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


def test_no_file_is_longer_than_a_reader_keeps_in_mind():
    assert too_long(ROOT) == []


def test_a_file_that_is_too_long_is_caught(tmp_path):
    for place, lines in (
        ("films/views.py", MOST_LINES),
        ("films/models/films.py", MOST_LINES + 1),
        ("films/migrations/0001_initial.py", MOST_LINES + 1),
        ("templates/films/film_detail.html", MOST_LINES + 1),
        ("newsroom/static/css/card.css", MOST_LINES + 1),
    ):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n" * lines)

    assert too_long(tmp_path) == [
        f"{path} has {MOST_LINES + 1} lines"
        for path in (
            "newsroom/static/css/card.css",
            "films/models/films.py",
            "templates/films/film_detail.html",
        )
    ]


@pytest.mark.parametrize("name", ["requirements.in", "requirements-dev.in"])
def test_each_direct_dependency_has_its_reason(name):
    reasons = (ROOT / "docs" / "dependencies.md").read_text().lower()

    found = requirements(name)

    assert len(found) > 5
    assert [package for package in found if f"`{package.lower()}`" not in reasons] == []


def plug_files() -> set[str]:
    """The names of the files that the ground asks every app for."""
    asked = re.compile(r"\b(?:app|autodiscover)_modules\(\"(\w+)\"\)")
    return {
        f"{name}.py"
        for path in (ROOT / "newsroom").rglob("*.py")
        for name in asked.findall(path.read_text())
    }


def test_each_plug_file_is_in_the_table_of_them():
    text = (ROOT / "docs" / "architecture.md").read_text()
    table = text.partition("| File | Is |")[2].partition("\n\n")[0]

    listed = re.findall(r"^\| `(\w+\.py)`", table, flags=re.MULTILINE)

    assert "desk.py" in plug_files()
    assert set(listed) == plug_files()


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


@pytest.mark.parametrize("ends_well", [True, False])
def test_pip_is_heard_only_if_it_fails(tmp_path, ends_well):
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text(
        "#!/bin/sh\n"
        "echo collecting\n"
        "echo 'WARNING: Location ignored' >&2\n"
        f"exit {0 if ends_well else 3}\n"
    )
    python.chmod(0o755)
    stamp = f"{tmp_path}/installed"

    result = subprocess.run(
        ["make", "--no-print-directory", f"VENV={tmp_path}", stamp],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    said = "" if ends_well else "collecting\nWARNING: Location ignored\n"
    assert result.stdout == "Installing requirements.txt ...\n"
    assert result.stderr.startswith(said)
    assert ("WARNING" in result.stderr) == (not ends_well)
    assert (result.returncode == 0) == ends_well
    assert (tmp_path / "installed").exists() == ends_well
