"""The five accounts of the example site, one for each role."""

import os
import secrets

from django.contrib.auth.models import Group

from newsroom.desk import roles
from newsroom.desk.models import User

# (login, role, first name, last name); nobody of these names works anywhere.
STAFF = [
    ("writer", "writer", "Wanda", "Quillfeather"),
    ("editor", "editor", "Edmund", "Bluepencil"),
    ("filmdesk", "film desk", "Fern", "Sprockethole"),
    ("moderator", "moderator", "Mo", "Evenhand"),
    ("admin", "admin", "Ada", "Masterkey"),
]


def load(site):
    """Make the accounts that are missing; those that exist are left as they are.

    New ones get the password in NEWSROOM_EXAMPLE_PASSWORD, or a random one that is
    said this once and stored nowhere.
    """
    roles.sync()
    existing = set(User.objects.values_list("username", flat=True))
    missing = [entry for entry in STAFF if entry[0] not in existing]
    if not missing:
        site.say(f"Sign-ins: all {len(STAFF)} exist.")
        return
    password = os.environ.get("NEWSROOM_EXAMPLE_PASSWORD") or secrets.token_urlsafe(12)
    for username, role, first_name, last_name in missing:
        user = User.objects.create_user(
            username,
            email=f"{username}@newsroom.example",
            password=password,
            first_name=first_name,
            last_name=last_name,
            is_staff=True,
        )
        user.groups.add(Group.objects.get(name=role))
    named = ", ".join(username for username, *_rest in missing)
    if os.environ.get("NEWSROOM_EXAMPLE_PASSWORD"):
        site.say(f"Sign-ins: {named}, with the password in NEWSROOM_EXAMPLE_PASSWORD.")
    else:
        site.say(f"Sign-ins: {named}, with the password {password} (shown this once).")
