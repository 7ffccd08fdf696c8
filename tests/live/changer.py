"""A process that changes films as a verb does: `<key> <title>` on each line of input.

It answers with a line when the change is committed.
"""

import sys

import django

django.setup()

from django.db import transaction  # noqa: E402

from films.models import Film  # noqa: E402
from newsroom.delivery.store.stamps import touch  # noqa: E402
from newsroom.delivery.tags import tags_of  # noqa: E402

print("ready", flush=True)  # noqa: T201
for line in sys.stdin:
    key, _space, title = line.strip().partition(" ")
    with transaction.atomic():
        film = Film.objects.select_for_update().get(pk=key)
        film.title = title
        film.save()
        touch(tags_of(film))
    print("done", flush=True)  # noqa: T201
