from pathlib import Path

import pytest
from django.core.checks import run_checks

from newsroom.delivery import checks

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:50 / /srv rw,relatime - nfs4 files:/srv rw
41 40 8:2 / /srv/my\\040site rw shared:2 - xfs /dev/sdb rw
42 41 0:51 / /srv/my\\040site/pages rw - fuse.glusterfs vol rw
"""


def found_ids():
    return {found.id for found in run_checks() if found.id.startswith("delivery.")}


def test_a_folder_that_can_be_made_draws_no_remark(settings, tmp_path):
    settings.PAGES_ROOT = tmp_path / "not" / "yet" / "there"

    assert found_ids() == set()


@pytest.mark.parametrize("name", [".", "stamps-1"])
def test_a_store_that_cannot_be_written_is_told(settings, tmp_path, monkeypatch, name):
    settings.PAGES_ROOT = tmp_path
    (tmp_path / "stamps-1").touch()
    # The tests may run as root, who may write everything.
    locked = tmp_path / name
    monkeypatch.setattr(checks.os, "access", lambda path, mode: path != locked)

    assert found_ids() == {"delivery.E001"}


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/pages", "ext4"),
        ("/srv/pages", "nfs4"),
        ("/srv/my site", "xfs"),
        ("/srv/my site/pages/x", "fuse.glusterfs"),
    ],
)
def test_the_file_system_of_a_folder_is_that_of_its_nearest_mount(path, kind):
    assert checks.file_system_of(Path(path), MOUNTS) == kind


def test_a_store_on_a_network_file_system_is_told(settings, tmp_path, monkeypatch):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"1 0 0:1 / {tmp_path} rw - nfs4 files:/ rw\n")
    monkeypatch.setattr(checks, "MOUNTS", mounts)
    settings.PAGES_ROOT = tmp_path / "pages"

    assert found_ids() == {"delivery.E002"}

    settings.PAGE_STORE = "redis"

    assert found_ids() == set()
