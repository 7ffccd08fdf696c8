"""`make bench`: what each public page costs, as a multiple of a view that does nothing.

The site runs on a PostgreSQL database of its own, with gunicorn as in production,
beside the same middleware around a constant view. Requests go one after another;
the cost is the processor time that the server's processes themselves account for,
and the pages take turns in short slices, so a busy machine changes the ratios little.
The median of the rounds counts.
"""

import argparse
import os
import secrets
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

from bench.database import own_database
from bench.server import Server, free_port

SLICE = 0.25  # seconds


def main() -> None:
    options = argparse.ArgumentParser(prog="bench", description=__doc__)
    options.add_argument(
        "--seconds", type=float, default=4, help="of each page in each round (4)"
    )
    options.add_argument("--rounds", type=int, default=3, help="(3)")
    options.add_argument(
        "--profile", metavar="PAGE", help="show instead where PAGE's time goes: article"
    )
    options = options.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="newsroom-bench-") as scratch,
        own_database() as database,
    ):
        port = free_port()
        settle_environment(Path(scratch), database, f"http://127.0.0.1:{port}")
        import django

        django.setup()
        made = fill()
        with (
            Server("newsroom.wsgi", port, Path(scratch, "site.log")) as site,
            Server(
                "bench.constant.wsgi", free_port(), Path(scratch, "constant.log")
            ) as constant,
        ):
            try:
                report(site, constant, made, options)
            except SystemExit:
                sys.stderr.write(site.said())
                raise


def settle_environment(scratch: Path, database: str, origin: str) -> None:
    """The settings of a small production site; nothing of the machine's own."""
    for name in [name for name in os.environ if name.startswith("NEWSROOM_")]:
        del os.environ[name]
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "newsroom.settings",
        "NEWSROOM_DATABASE_URL": database,
        "NEWSROOM_ORIGIN": origin,
        "NEWSROOM_SECRET_KEY": secrets.token_urlsafe(64),
        "NEWSROOM_TRUSTED_PROXIES": "127.0.0.1",
        "NEWSROOM_VAR": str(scratch),
    }


def fill():
    from django.core.management import call_command
    from django.db import connection

    from bench import data

    begun = time.monotonic()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("compress", force=True, verbosity=0)
    made = data.make()
    with connection.cursor() as cursor:
        cursor.execute("analyze")
    connection.close()
    print(f"Data made in {time.monotonic() - begun:.0f} s.", flush=True)
    return made


def report(site: Server, constant: Server, made, options) -> None:
    from bench.pages import pages
    from bench.profile import profile

    asked = pages(site, constant, made, os.environ["NEWSROOM_ORIGIN"])
    for page in asked:
        page.check()
    if options.profile:
        profile(next(page for page in asked if page.name == options.profile))
        return
    queries = {page.name: count_queries(page) for page in asked[1:]}
    measure(asked, SLICE)  # so that what is kept in memory is there
    rounds = [measure(asked, options.seconds) for _ in range(options.rounds)]
    print(f"\n{'':20}{'ratio':>8}{'CPU ms':>9}{'queries':>9}{'bytes':>9}   rounds")
    for page in asked:
        costs = [found[page.name] for found in rounds]
        ratios = [found[page.name] / found[asked[0].name] for found in rounds]
        print(
            f"{page.name:20}{median(ratios):8.1f}{median(costs) * 1000:9.2f}"
            f"{queries.get(page.name, 0):9}{page.size:9}   "
            + " ".join(f"{ratio:.1f}" for ratio in ratios)
        )
    names = f"memory of {len(site.processes())} processes"
    print(
        f"\n{names}: {site.memory_kb() / 1024:.0f} MB the site, "
        f"{constant.memory_kb() / 1024:.0f} MB the constant view (PSS)"
    )
    print(f"{os.cpu_count()} processors, Python {sys.version.split()[0]}")


def measure(asked, seconds: float) -> dict[str, float]:
    """CPU seconds for one request of each page, over `seconds` of requests each.

    The pages take turns in short slices: what else the machine does changes how much
    a processor gets done in a second, and so weighs on all of them alike.
    """
    counts, costs = Counter(), Counter()
    connections = {page.name: page.server.connect() for page in asked}
    for _ in range(round(seconds / SLICE)):
        for page in asked:
            before, end = page.server.cpu_seconds(), time.monotonic() + SLICE
            while time.monotonic() < end:
                page.run(connections[page.name])
                counts[page.name] += 1
            costs[page.name] += page.server.cpu_seconds() - before
    for connection in connections.values():
        connection.close()
    return {name: costs[name] / count for name, count in counts.items()}


def count_queries(page) -> int:
    """Queries of one request, after one that fills what is kept in memory."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client(headers={"host": "127.0.0.1"})
    page.ask_in_process(client)
    with CaptureQueriesContext(connection) as caught:
        response = page.ask_in_process(client)
    if response.status_code not in {200, 302, 303}:
        raise SystemExit(f"bench: {page.path} answers {response.status_code}.")
    return len(caught)


if __name__ == "__main__":
    main()
