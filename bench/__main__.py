"""`make bench`: what each page costs, as a multiple of a view that does nothing.

The site runs with gunicorn as in production, on SQLite and on PostgreSQL, beside the
yardstick: Django without any middleware around a constant view of 28 kB, under two
plain workers. What counts is the processor time of all of the site's processes with
the database's own. The pages take turns in short slices, so a busy machine changes
the ratios little. The median of the rounds counts.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import pages
from bench.databases import DATABASES, Database
from bench.environment import settle
from bench.measure import Measured, Readers
from bench.pages import Made
from bench.report import MEASURE, memory, table
from bench.server import ROOT, Server

FULL, EMPTY, ALWAYS = "From the store", "With an empty store", "Never stored"


def main() -> None:
    options = argparse.ArgumentParser(
        prog="bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument(
        "--database", choices=[*DATABASES, "both"], default="both", help="(both)"
    )
    options.add_argument(
        "--seconds", type=float, default=1.5, help="of each page in each round (1.5)"
    )
    options.add_argument("--rounds", type=int, default=3, help="(3)")
    options.add_argument(
        "--profile", metavar="PAGE", help="show instead where PAGE's time goes: article"
    )
    options = options.parse_args()
    print(MEASURE)
    named = DATABASES if options.database == "both" else [options.database]
    with tempfile.TemporaryDirectory(prefix="newsroom-bench-") as scratch:
        origin = settle(scratch)
        for name in named:
            with DATABASES[name](Path(scratch)) as database:
                print(f"\n{database.name}", flush=True)
                os.environ["NEWSROOM_DATABASE_URL"] = database.url
                prepare(scratch, options.profile)
                if not options.profile:
                    run(database, Path(scratch), origin, options)
    print(f"\n{os.cpu_count()} processors, Python {sys.version.split()[0]}")


def prepare(scratch: str, profiled: str | None) -> None:
    """Fill the database and write down what to ask, or profile one page."""
    command = [sys.executable, "-m", "bench.prepare", scratch]
    if subprocess.run([*command, *filter(None, [profiled])], cwd=ROOT).returncode:
        raise SystemExit("bench: the site was not made ready; see above.")


def run(database: Database, scratch: Path, origin: str, options) -> None:
    """Measure all pages on `database` and print what they cost."""
    made = Made(**json.loads((scratch / "made.json").read_text()))
    counted = json.loads((scratch / "queries.json").read_text())
    # A stored page asks nothing.
    queries = {
        (kind, name): counted[name] for kind in (EMPTY, ALWAYS) for name in counted
    }
    with Readers() as readers, site_server("newsroom.wsgi", scratch, database) as site:
        try:
            with (
                site_server("bench.empty_store", scratch, database) as empty,
                Server("bench.constant", scratch / "constant.log") as constant,
            ):
                yardstick = Measured("Yardstick", pages.constant(), constant)
                asked = [yardstick, *asked_of(site, empty, made, origin)]
                asked = [readers.look(each) for each in asked]
                readers.round(asked, 0)  # fills the store and what is kept in memory
                rounds = [
                    readers.round(asked, options.seconds) for _ in range(options.rounds)
                ]
        except BaseException:
            sys.stderr.write(site.said())
            raise
        print(table(asked, rounds, queries))
        # Only now, for of what the others share with the site half would count.
        print(memory(site, database))


def site_server(application: str, scratch: Path, database: Database) -> Server:
    return Server(
        application,
        scratch / f"{application}.log",
        *("--config", "deploy/gunicorn.conf.py", "--max-requests", "0"),
        database=database.processes,
    )


def asked_of(site: Server, empty: Server, made: Made, origin: str) -> list[Measured]:
    public = pages.public_pages(made)
    stored = [*public, pages.plain(public[0]), pages.unchanged(made)]
    return [
        *(Measured(FULL, page, site) for page in stored),
        *(Measured(EMPTY, page, empty) for page in public),
        Measured(ALWAYS, pages.posting(made, origin), site),
    ]


if __name__ == "__main__":
    main()
