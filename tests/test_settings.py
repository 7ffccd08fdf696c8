"""Wrong settings stop the process with one line; slips are system checks."""

import os
import stat
import subprocess
import sys

import pytest
from django.conf import settings as real
from django.core.checks import run_checks

WELL = {"NEWSROOM_SECRET_KEY": "s" * 50}


def run_python(*arguments, tmp_path, **variables):
    """A process of its own in the checkout, with only these NEWSROOM_* variables."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("NEWSROOM_")}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=real.BASE_DIR,
        env={**clean, "NEWSROOM_VAR": str(tmp_path), **variables},
        capture_output=True,
        text=True,
        timeout=60,
    )


def read_settings(tmp_path, **variables):
    return run_python(
        "-c",
        "import newsroom.settings as s; print(s.DEBUG, s.ORIGIN, s.ALLOWED_HOSTS)",
        tmp_path=tmp_path,
        **variables,
    )


def test_a_secret_is_all_the_settings_need(tmp_path):
    result = read_settings(tmp_path, **WELL)

    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith("False http://127.0.0.1:8000 ['127.0.0.1'")


@pytest.mark.parametrize(
    ("variables", "problem"),
    [
        ({"NEWSROOM_SECRET_KEY": ""}, "there is no secret key"),
        ({"NEWSROOM_SECRET_KEY": "short"}, "has 5 characters and needs 50"),
        ({"NEWSROOM_DEBUG": "maybe"}, "NEWSROOM_DEBUG='maybe' is neither on nor off"),
        ({"NEWSROOM_TASK_WORKER": "2"}, "NEWSROOM_TASK_WORKER='2' is neither"),
        ({"NEWSROOM_ORIGIN": "news.example.org"}, "is not an origin"),
        ({"NEWSROOM_ORIGIN": "https://example.org/news"}, "is not an origin"),
        ({"NEWSROOM_ORIGIN": "https://example.org?x=1"}, "is not an origin"),
        ({"NEWSROOM_ORIGIN": "https://a@example.org"}, "is not an origin"),
        ({"NEWSROOM_ORIGIN": "http://example.org:port"}, "is not an origin"),
        ({"NEWSROOM_ORIGIN": "ftp://example.org"}, "is not an origin"),
        ({"NEWSROOM_HOSTS": "*"}, "NEWSROOM_HOSTS='*' lets any"),
        ({"NEWSROOM_HOSTS": "*", "NEWSROOM_DEBUG": "1"}, "lets any"),
        (
            {"NEWSROOM_DEBUG": "1", "NEWSROOM_ORIGIN": "https://example.org"},
            "NEWSROOM_DEBUG shows settings",
        ),
        ({"NEWSROOM_TRUSTED_PROXIES": "10.0.0.1,0.0.0.0/0"}, "which is everybody"),
        ({"NEWSROOM_TRUSTED_PROXIES": "::/0"}, "which is everybody"),
        ({"NEWSROOM_ORIGINALS_ROOT": "media"}, "one holds the other"),
        ({"NEWSROOM_ORIGINALS_ROOT": "media/kept"}, "one holds the other"),
        ({"NEWSROOM_MEDIA_ROOT": "originals/x"}, "one holds the other"),
        ({"NEWSROOM_HOSTS": "https://example.org"}, "not a host name"),
        ({"NEWSROOM_TRUSTED_PROXIES": "10.0.0.300"}, "holds '10.0.0.300'"),
        ({"NEWSROOM_TRUSTED_PROXIES": "10.0.0.1/8"}, "has host bits set"),
        ({"NEWSROOM_TIME_ZONE": "Mars/Olympus"}, "is no known time zone"),
        ({"NEWSROOM_TIME_ZONE": "../etc"}, "is no known time zone"),
        ({"NEWSROOM_DATABASE_URL": "mysql://root@localhost/x"}, "begins 'mysql'"),
        ({"NEWSROOM_DATABASE_URL": "newsroom"}, "begins 'newsroom'"),
        ({"NEWSROOM_DATABASE_URL": "postgres://localhost"}, "names no database"),
        ({"NEWSROOM_DATABASE_URL": "postgres://h:p/x"}, "cannot be read"),
        ({"NEWSROOM_REDIS_URL": "127.0.0.1:6379"}, "is not an address of Redis"),
        ({"NEWSROOM_PAGE_STORE": "disk"}, "NEWSROOM_PAGE_STORE='disk' is not known"),
        ({"NEWSROOM_PAGE_STORE": "redis"}, "there is no Redis"),
        ({"NEWSROOM_PAGE_STORE_MB": "0"}, "is no whole number above 0"),
        ({"NEWSROOM_PAGE_STORE_MB": "1.5"}, "is no whole number above 0"),
    ],
)
def test_a_wrong_value_stops_with_one_line_and_a_hint(tmp_path, variables, problem):
    result = read_settings(tmp_path, **{**WELL, **variables})

    assert result.returncode == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1, result.stderr
    assert result.stderr.startswith("newsroom: ")
    assert problem in result.stderr
    assert " Hint: " in result.stderr


@pytest.mark.parametrize("word", ["1", "true", "True", "yes", "ON"])
def test_words_for_on_are_on(tmp_path, word):
    assert read_settings(tmp_path, NEWSROOM_DEBUG=word, **WELL).stdout[:4] == "True"


@pytest.mark.parametrize("word", ["0", "false", "No", "off", ""])
def test_words_for_off_are_off(tmp_path, word):
    assert read_settings(tmp_path, NEWSROOM_DEBUG=word, **WELL).stdout[:5] == "False"


def test_a_password_in_a_refused_database_address_is_not_shown(tmp_path):
    wrong = "mysql://root:hunter2@localhost/x"

    result = read_settings(tmp_path, NEWSROOM_DATABASE_URL=wrong, **WELL)

    assert result.returncode == 1
    assert "hunter2" not in result.stderr


def test_the_secret_file_is_private_and_never_overwritten(tmp_path):
    target = tmp_path / "new" / "secret_key"

    first = run_python("deploy/write_secret.py", str(target), tmp_path=tmp_path)
    written = target.read_text()
    second = run_python("deploy/write_secret.py", str(target), tmp_path=tmp_path)

    assert first.returncode == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert len(written.strip()) >= 50
    assert second.returncode == 1
    assert target.read_text() == written
    read = read_settings(target.parent)
    assert read.returncode == 0


def found_ids(deploy=False):
    return {
        found.id
        for found in run_checks(include_deployment_checks=deploy)
        if found.id.startswith("newsroom.")
    }


def test_a_sound_deployment_draws_no_remark_from_our_checks(settings):
    settings.ORIGIN, settings.IS_HTTPS = "https://news.example.org", True
    settings.TRUSTED_PROXIES = ["127.0.0.1"]
    settings.REDIS_URL = "redis://127.0.0.1:6379/0"

    assert found_ids(deploy=True) == set()


@pytest.mark.filterwarnings("ignore:Overriding setting DATABASES")
@pytest.mark.parametrize(
    ("slip", "expected"),
    [
        ({"VAR_DIR": "/nowhere/at/all"}, "newsroom.E002"),
        ({"TRUSTED_PROXIES": []}, "newsroom.W003"),
        ({"ORIGIN": "http://example.org", "IS_HTTPS": False}, "newsroom.W004"),
        (
            {
                "DATABASES": {"default": {"ENGINE": "django.db.backends.postgresql"}},
                "REDIS_URL": "",
            },
            "newsroom.W005",
        ),
    ],
)
def test_a_slip_in_a_deployment_is_told(settings, slip, expected):
    settings.ORIGIN, settings.IS_HTTPS = "https://news.example.org", True
    settings.TRUSTED_PROXIES = ["127.0.0.1"]
    settings.REDIS_URL = "redis://127.0.0.1:6379/0"
    for name, value in slip.items():
        setattr(settings, name, value)

    assert found_ids(deploy=True) == {expected}


def test_a_secret_that_others_can_read_is_told(settings, tmp_path):
    settings.SECRET_FILE = tmp_path / "secret_key"
    settings.SECRET_FILE.write_text("s" * 50)
    settings.SECRET_FILE.chmod(0o644)
    assert "newsroom.W001" in found_ids()

    settings.SECRET_FILE.chmod(0o600)
    assert "newsroom.W001" not in found_ids()


def test_a_misspelt_variable_is_told_with_the_right_name(monkeypatch):
    monkeypatch.setenv("NEWSROOM_DATABSE_URL", "postgres://localhost/x")

    (found,) = [f for f in run_checks() if f.id == "newsroom.W002"]

    assert found.hint == "Is NEWSROOM_DATABASE_URL meant?"
