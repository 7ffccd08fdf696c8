"""Follows the steps of a document in a copy of the project, as a newcomer would."""

import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

COPIED = ("articles", "comments", "films", "newsroom", "templates", "tests")


def steps(guide: str) -> Iterator[tuple[str, str, str]]:
    """(path named in the heading or "", language, code) of each piece of code."""
    for part in re.split(r"^#{2,3} ", guide, flags=re.MULTILINE)[1:]:
        heading = part.partition("\n")[0]
        path = re.search(r"`([^`]+)`", heading)
        for language, code in re.findall(r"^```(\w+)\n(.*?)^```", part, re.M | re.S):
            yield (path[1] if path else ""), language, code


def section(document: str, heading: str) -> str:
    """What stands under a heading of the second rank in docs/."""
    text = (settings.BASE_DIR / "docs" / document).read_text()
    (found,) = re.findall(rf"^## {heading}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    return found


def patched(text: str, diff: str) -> str:
    """`text` with the added lines of a diff, whose other lines stand in it once."""
    lines = diff.splitlines(keepends=True)
    before = "".join(line[1:] or "\n" for line in lines if not line.startswith("+"))
    after = "".join(line[1:] or "\n" for line in lines)
    assert text.count(before) == 1, f"These lines are not where they were:\n{before}"
    return text.replace(before, after)


def copied_to(folder: Path) -> Path:
    """A copy of the project in `folder`; returns where it begins."""
    root = folder / "project"
    ignored = shutil.ignore_patterns("__pycache__")
    for name in COPIED:
        shutil.copytree(settings.BASE_DIR / name, root / name, ignore=ignored)
    for name in ("manage.py", "pyproject.toml"):
        shutil.copy(settings.BASE_DIR / name, root / name)
    return root


def files(root: Path) -> dict[str, str]:
    """A hash of each file of the copy, by its path."""
    return {
        str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in root.rglob("*")
        if path.is_file() and ".pytest_cache" not in path.parts
    }


def run(root: Path, *arguments):
    """The outcome of a Python command in the copy, on SQLite, as nobody has set it."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=root,
        env={
            "PATH": "/usr/bin:/bin",
            "NEWSROOM_VAR": str(root.parent),
            "NEWSROOM_SECRET_KEY": settings.SECRET_KEY,
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )


def follow(root: Path, guide: str, leave_out=""):
    """Follow a guide in the copy; returns the outcome of its last command.

    A command before it must succeed. `leave_out` names a path whose step is skipped.
    """
    done = None
    for path, language, code in steps(guide):
        if path and path == leave_out:
            continue
        if language == "sh":
            assert done is None or done.returncode == 0, done.stdout + done.stderr
            done = run(root, *code.strip().removeprefix("python ").split())
        elif language == "diff":
            changed = patched((root / path).read_text(), code)
            (root / path).write_text(changed)
        else:
            (root / path).write_text(code)
    return done


def changed_files(before: dict[str, str], root: Path) -> set[str]:
    """The paths that are new in the copy, or have another content."""
    after = files(root)
    return {path for path in after if after[path] != before.get(path)}


def assert_in_good_style(root: Path, paths: set[str]) -> None:
    """Fail where what was written is not as `make lint` wants it."""
    code = [
        path for path in paths if path.endswith(".py") and "/migrations/" not in path
    ]
    for command in (("check",), ("format", "--check")):
        style = run(root, "-m", "ruff", *command, "--no-cache", *code)
        assert style.returncode == 0, style.stdout
