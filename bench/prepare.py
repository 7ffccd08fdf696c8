"""What is done with the site's own code, in a process for each database.

`python -m bench.prepare FOLDER` fills the database that the settings name and writes
to FOLDER what is to be asked of it; with PAGE behind it, that page is profiled.
"""

import json
import sys
import time
from dataclasses import asdict
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from bench import data, pages
from bench.profile import profile


def main(folder: Path, profiled: str = "") -> None:
    begun = time.monotonic()
    made = fill(folder / "rows.json", folder / "made.json")
    print(f"Data made in {time.monotonic() - begun:.0f} s.", flush=True)
    asked = [*pages.public_pages(made), pages.posting(made, settings.ORIGIN)]
    if profiled:
        page = next(page for page in asked if page.name == profiled)
        profile(asking(page), profiled)
        return
    queries = {page.name: count_queries(page) for page in asked}
    (folder / "queries.json").write_text(json.dumps(queries))


def fill(rows: Path, made: Path) -> pages.Made:
    """The example site and what is added to it; the second database takes the rows
    of the first, as the example takes its time.
    """
    call_command("migrate", verbosity=0)
    if rows.exists():
        # What migrations put there is among the rows.
        call_command("flush", interactive=False, inhibit_post_migrate=True)
        call_command("loaddata", rows, verbosity=0)
    else:
        call_command("collectstatic", interactive=False, verbosity=0)
        call_command("compress", force=True, verbosity=0)
        made.write_text(json.dumps(asdict(data.make())))
        call_command("dumpdata", output=rows, verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute("analyze")
    return pages.Made(**json.loads(made.read_text()))


def asking(page: pages.Page):
    """A function that asks for the page once, in this process and past the store."""
    client, numbers = Client(headers={"host": "127.0.0.1"}), iter(range(1, 1 << 24))

    def ask():
        request = page.request(next(numbers))
        response = client.generic(
            request.method,
            request.path,
            request.body,
            request.headers.get("Content-Type", "text/plain"),
            headers=request.headers,
        )
        answered = {
            name.lower().encode(): value.encode()
            for name, value in response.headers.items()
        }
        page.judged(response.status_code, answered, response.content)

    return ask


def count_queries(page: pages.Page) -> int:
    """Queries of one request, after one that fills what is kept in memory."""
    ask = asking(page)
    ask()
    with CaptureQueriesContext(connection) as caught:
        ask()
    return len(caught)


if __name__ == "__main__":
    django.setup()
    main(Path(sys.argv[1]), *sys.argv[2:])
