"""Slips of deployment that would keep stored pages from being right."""

import os
from pathlib import Path

from django.conf import settings
from django.core.checks import Error, Tags, register

MOUNTS = Path("/proc/self/mountinfo")
# Locks and shared memory on them do not reach from one machine to another.
NETWORK = {"nfs", "nfs4", "cifs", "smb3", "9p", "afs", "ceph", "glusterfs", "lustre"}


@register(Tags.files)
def the_page_store_can_be_written(app_configs, **kwargs):
    """All processes of the site, workers and commands too, must share its files."""
    if settings.PAGE_STORE != "files":
        return
    root = Path(settings.PAGES_ROOT)
    held = [path for path in (root, *root.parents) if path.exists()][:1]
    for path in [*held, *root.glob("stamps*")]:
        if not os.access(path, os.W_OK):
            yield Error(
                f"Pages cannot be stored: {path} cannot be written.",
                hint=(
                    "Run all processes of the site as one user, who owns "
                    f"{root}, or name another folder by NEWSROOM_PAGES_ROOT."
                ),
                id="delivery.E001",
            )


@register(Tags.files)
def the_page_store_is_on_this_machine(app_configs, **kwargs):
    if settings.PAGE_STORE != "files" or not MOUNTS.exists():
        return
    root = Path(settings.PAGES_ROOT)
    kind = file_system_of(root, MOUNTS.read_text())
    if kind.removeprefix("fuse.") in NETWORK or kind == "fuse.sshfs":
        yield Error(
            f"{root} is on a network file system ({kind}).",
            hint=(
                "Name a folder of this machine by NEWSROOM_PAGES_ROOT; several "
                "machines share pages by NEWSROOM_REDIS_URL."
            ),
            id="delivery.E002",
        )


def file_system_of(path: Path, mounts: str) -> str:
    """The kind of file system that `path` is on, by Linux' list of mounts."""
    path, kinds = path.resolve(), {}
    for line in mounts.splitlines():
        fields, _separator, kind = line.partition(" - ")
        # Of two on one point, the later one covers the earlier.
        kinds[Path(fields.split()[4].replace("\\040", " "))] = kind.split()[0]
    points = [point for point in (path, *path.parents) if point in kinds]
    return kinds[points[0]] if points else ""
