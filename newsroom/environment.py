"""The `NEWSROOM_*` variables: read strictly, or the process stops with one line.

Each reader takes the variable's name and its default, which it returns as given
where the variable is unset or empty.
"""

import os
import sys
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import environ

TRUE, FALSE = {"1", "true", "yes", "on"}, {"0", "false", "no", "off"}

# What was asked for, so that `newsroom/checks.py` can point at a misspelt name.
# The ones listed are read by commands and tests instead of the settings.
known = {
    "NEWSROOM_EXAMPLE_PASSWORD",
    "NEWSROOM_REQUIRE_BROWSER",
    "NEWSROOM_CHROMIUM",
}


def refuse(problem: str, hint: str):
    """Stop the process with one line: what is wrong, and the way out."""
    sys.exit(f"newsroom: {problem} Hint: {hint}")


def text(name: str, default: str) -> str:
    known.add(name)
    return os.environ.get(name, "").strip() or default


def boolean(name: str, default: bool) -> bool:
    """A word of TRUE or FALSE in any case; anything else is refused."""
    value = text(name, "")
    if not value:
        return default
    if value.lower() not in TRUE | FALSE:
        refuse(f"{name}={value!r} is neither on nor off.", "give 1 or 0.")
    return value.lower() in TRUE


def one_of(name: str, default: str, choices: list[str]) -> str:
    value = text(name, default)
    if value not in choices:
        refuse(f"{name}={value!r} is not known.", f"give one of {', '.join(choices)}.")
    return value


def number(name: str, default: int) -> int:
    """A whole number above 0."""
    value = text(name, str(default))
    if not (value.isascii() and value.isdigit() and int(value)):
        refuse(f"{name}={value!r} is no whole number above 0.", f"give {default}.")
    return int(value)


def secret(name: str, file: Path) -> str:
    """The variable, or else the content of `file`; at least 50 characters."""
    value = text(name, "")
    if not value and file.is_file():
        try:
            value = file.read_text().strip()
        except OSError as problem:
            refuse(
                f"the secret key in {file} cannot be read: {problem.strerror}.",
                "run as the file's owner, or set NEWSROOM_SECRET_KEY.",
            )
    if not value:
        refuse(
            "there is no secret key.",
            f"set {name}, or let `make run` write {file}.",
        )
    if len(value) < 50:
        refuse(
            f"the secret key has {len(value)} characters and needs 50.",
            'python -c "import secrets; print(secrets.token_urlsafe(48))" prints one.',
        )
    return value


def words(name: str, default: list[str]) -> list[str]:
    """A list written with commas."""
    value = text(name, "")
    return [word.strip() for word in value.split(",") if word.strip()] or default


def origin(name: str, default: str):
    """Scheme, host and port that the site is reached at, as urlsplit() has it."""
    value = text(name, default).rstrip("/")
    try:
        parts = urlsplit(value)
        parts.port  # noqa: B018  raises ValueError where it is no number
        is_origin = (
            parts.scheme in {"http", "https"}
            and parts.hostname
            and value == f"{parts.scheme}://{parts.netloc}"
            and "@" not in parts.netloc
            and not any(character.isspace() for character in value)
        )
    except ValueError:
        is_origin = False
    if not is_origin:
        refuse(
            f"{name}={value!r} is not an origin.",
            "give scheme and host only, such as https://news.example.org.",
        )
    return parts


def hosts(name: str, default: list[str]) -> list[str]:
    """Host names without scheme, port or path; a leading dot takes subdomains."""
    found = words(name, default)
    for host in found:
        if host != "*" and not set(host.lower()) <= set(
            "abcdefghijklmnopqrstuvwxyz0123456789.-:[]"
        ):
            refuse(
                f"{name} holds {host!r}, which is not a host name.",
                "give names only, such as news.example.org,www.example.org.",
            )
    return found


def networks(name: str, default: list[str]) -> list[str]:
    """Addresses or networks, as 10.0.0.5 or 10.0.0.0/24; never everybody."""
    found = words(name, default)
    hint = "give addresses or networks, such as 127.0.0.1,10.0.0.0/24."
    for network in found:
        try:
            is_everybody = ip_network(network).prefixlen == 0
        except ValueError as problem:
            refuse(f"{name} holds {network!r}: {problem}.", hint)
        if is_everybody:
            refuse(f"{name} holds {network!r}, which is everybody.", hint)
    return found


def keep_apart(**folders: Path) -> None:
    """Refuse two variables' folders of which one holds the other."""
    (one, first), (other, second) = folders.items()
    first, second = first.resolve(), second.resolve()
    if first.is_relative_to(second) or second.is_relative_to(first):
        refuse(
            f"{one} and {other} are {first} and {second}: one holds the other.",
            "readers get what is in the first and never what is in the second; "
            "give two folders side by side.",
        )


def time_zone(name: str, default: str) -> str:
    value = text(name, default)
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        refuse(
            f"{name}={value!r} is no known time zone.",
            "give a name such as Europe/Berlin or UTC.",
        )
    return value


def redis_url(name: str) -> str:
    """An address of Redis, or "" where there is none."""
    value = text(name, "")
    if value and urlsplit(value).scheme not in {"redis", "rediss", "unix"}:
        refuse(
            f"{name}={value!r} is not an address of Redis.",
            "give one such as redis://127.0.0.1:6379/0, or unset it.",
        )
    return value


def database(name: str, default: dict) -> dict:
    """Django's settings of the database that a URL names."""
    value = text(name, "")
    if not value:
        return default
    if urlsplit(value).scheme not in {"postgres", "postgresql", "sqlite"}:
        # The value may hold a password, so only its kind is shown.
        refuse(
            f"{name} begins {value.split(':')[0]!r}.",
            "this site runs on PostgreSQL (postgres://…) and SQLite (sqlite:///…).",
        )
    try:
        found = environ.Env.db_url_config(value)
    except ValueError as problem:
        refuse(f"{name} cannot be read: {problem}.", "see docs/operating.md.")
    if not found["NAME"]:
        refuse(
            f"{name} names no database.",
            "end it with one: postgres://user:password@host/newsroom.",
        )
    return found
