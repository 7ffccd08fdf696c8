"""`make bench`: what each public page costs, as a multiple of a view that does nothing.

The site runs on a PostgreSQL database of its own, with gunicorn as in production,
beside the same middleware around a constant view. Requests go one after another;
the cost is the processor time that the server's processes themselves account for,
so a busy machine changes the figures little. Rounds take turns between all pages,
and the median round counts.
"""

import argparse
import os
import secrets
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.database import own_database
from bench.server import ROOT, Server, free_port


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
    rounds = {page.name: [] for page in asked}
    for _ in range(options.rounds):
        for page in asked:
            rounds[page.name].append(measure(page, options.seconds))
    unit = rounds[asked[0].name]
    print(f"\n{'':20}{'ratio':>8}{'CPU ms':>9}{'queries':>9}{'bytes':>9}   rounds")
    for page in asked:
        ratios = [own / base for own, base in zip(rounds[page.name], unit, strict=True)]
        cost = median(rounds[page.name]) * 1000
        print(
            f"{page.name:20}{median(ratios):8.1f}{cost:9.2f}"
            f"{queries.get(page.name, 0):9}{page.size:9}   "
            + " ".join(f"{ratio:.1f}" for ratio in ratios)
        )
    names = f"memory of {len(site.processes())} processes"
    print(
        f"\n{names}: {site.memory_kb() / 1024:.0f} MB the site, "
        f"{constant.memory_kb() / 1024:.0f} MB the constant view (PSS)"
    )
    print(f"{os.cpu_count()} processors, Python {sys.version.split()[0]}, {ROOT.name}")


def measure(page, seconds: float) -> float:
    """CPU seconds for one request, over about `seconds` of requests in turn."""
    connection = page.server.connect()
    for _ in range(5):
        page.run(connection)
    count, before = 0, page.server.cpu_seconds()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        page.run(connection)
        count += 1
    cost = (page.server.cpu_seconds() - before) / count
    connection.close()
    return cost


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
