"""The one table of what each role on the desk may do.

A role is a Django group. `manage.py sync_roles` makes the groups equal to this
table, so a right is given or taken here and nowhere else.
"""

from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from django.contrib.auth.models import Group, Permission
from django.db import transaction

PICTURES = [
    "pictures.add_picture",
    "pictures.change_picture",
    "pictures.view_picture",
]
VIEW_FILMS = ["films.view_*"]

# "*" stands for any run of letters: "films.*" is every right on every film table.
ROLES: dict[str, list[str]] = {
    "writer": [
        "articles.add_article",
        "articles.change_article",
        "articles.submit_article",
        "articles.view_*",
        *PICTURES,
        *VIEW_FILMS,
    ],
    "editor": [
        "articles.*",
        "pictures.*",
        *VIEW_FILMS,
        "comments.view_comment",
        "comments.moderate_comment",
    ],
    "film desk": [
        "films.*",
        *PICTURES,
        "articles.view_article",
    ],
    "moderator": [
        "comments.view_comment",
        "comments.moderate_comment",
        "articles.view_article",
        *VIEW_FILMS,
    ],
    "admin": ["*.*"],
}


@dataclass
class SyncReport:
    """What `sync` did. `missing` names rights of the table that no app declares."""

    created: list[str] = field(default_factory=list)
    granted: int = 0
    revoked: int = 0
    missing: list[str] = field(default_factory=list)


@transaction.atomic
def sync(*, dry_run: bool = False) -> SyncReport:
    """Make the groups equal to ROLES; a second run changes nothing.

    Rights that are missing are reported and the rest is still synced. Groups that
    the table does not name are left alone.
    """
    known = {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.select_related("content_type")
    }
    report = SyncReport()
    for role, patterns in ROLES.items():
        wanted = set()
        for pattern in patterns:
            matches = {name for name in known if fnmatchcase(name, pattern)}
            if not matches and pattern not in report.missing:
                report.missing.append(pattern)
            wanted |= matches
        _sync_group(role, {known[name] for name in wanted}, report)
    transaction.set_rollback(dry_run)
    return report


def _sync_group(role: str, wanted: set[Permission], report: SyncReport):
    group, is_new = Group.objects.get_or_create(name=role)
    held = set(group.permissions.all())
    group.permissions.add(*wanted - held)
    group.permissions.remove(*held - wanted)
    report.created += [role] if is_new else []
    report.granted += len(wanted - held)
    report.revoked += len(held - wanted)
