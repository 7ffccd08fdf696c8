"""The accounts of the example site, one for each role."""

import os
import secrets

from django.contrib.auth.hashers import make_password

from newsroom.desk import roles
from newsroom.desk.models import User


def load(site):
    """Make the accounts that are missing; those that exist are left as they are.

    New ones get the password in NEWSROOM_EXAMPLE_PASSWORD, or a random one that is
    said this once and stored nowhere.
    """
    roles.sync()
    existing = set(User.objects.values_list("username", flat=True))
    accounts = site.read("accounts.json").rows()
    missing = [each for each in accounts if each["username"].value not in existing]
    if not missing:
        site.say(f"Sign-ins: all {len(accounts)} exist.")
        return
    password = os.environ.get("NEWSROOM_EXAMPLE_PASSWORD") or secrets.token_urlsafe(12)
    for given in missing:
        hashed = make_password(password)
        site.rows.make(User, given, is_staff=True, password=hashed)
    named = ", ".join(given["username"].value for given in missing)
    if os.environ.get("NEWSROOM_EXAMPLE_PASSWORD"):
        site.say(f"Sign-ins: {named}, with the password in NEWSROOM_EXAMPLE_PASSWORD.")
    else:
        site.say(f"Sign-ins: {named}, with the password {password} (shown this once).")
