"""`python -m bench.search`: how long a search takes among many documents.

In a database made for the run, SQLite and then PostgreSQL, filled by the site's own
code with what documents.py makes up. The time is that of the answer without its page:
the query is read, the database asked, a typing error mended, the database asked again.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import quantiles
from time import perf_counter

import django

from bench.databases import DATABASES
from bench.documents import Library
from bench.environment import settle
from bench.server import ROOT

DOCUMENTS, QUERIES = 100_000, 200


def main() -> None:
    options = argparse.ArgumentParser(
        prog="bench.search",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    options.add_argument(
        "documents",
        type=int,
        nargs="?",
        default=DOCUMENTS,
        help=f"how many; 0 measures nothing ({DOCUMENTS})",
    )
    options.add_argument(
        "--database", choices=[*DATABASES, "both"], default="both", help="(both)"
    )
    options.add_argument(
        "--here",
        action="store_true",
        help="fill and ask the empty database that the settings name",
    )
    options = options.parse_args()
    if options.here:
        measure(options.documents)
    elif options.documents:
        print(f"\nSearch among {options.documents:,} documents", flush=True)
        for name in DATABASES if options.database == "both" else [options.database]:
            in_a_new_database(name, options.documents)


def in_a_new_database(name: str, documents: int) -> None:
    """A process for each, as the settings are read once."""
    command = [sys.executable, "-m", "bench.search", "--here", str(documents)]
    with tempfile.TemporaryDirectory(prefix="newsroom-bench-") as scratch:
        settle(scratch)
        with DATABASES[name](Path(scratch)) as database:
            print(f"\n{database.name}", flush=True)
            os.environ["NEWSROOM_DATABASE_URL"] = database.url
            if subprocess.run(command, cwd=ROOT).returncode:
                raise SystemExit("bench: the search was not measured; see above.")


def measure(documents: int) -> None:
    """Fill the database of the settings, ask it, and print what each kind took."""
    django.setup()
    from django.utils import timezone

    from newsroom.search.finding import search, suggestions

    library, now = Library(), timezone.now()
    fill(library.documents(documents, now))
    queries = library.queries(QUERIES)
    ways = {kind: lambda query: search(query, [], now) for kind in queries}
    ways["suggestions while one types"] = lambda query: suggestions(query, now)
    queries["suggestions while one types"] = queries["the beginning of a word"]
    took = {}
    for kind, ask in ways.items():
        ask("film")  # the connection is made before
        took[kind] = [milliseconds(ask, query) for query in queries[kind]]
    print(f"\n{'ms':30}{'median':>8}{'95 of 100':>12}{'most':>8}")
    for kind, each in [*took.items(), ("all", sum(took.values(), []))]:
        cuts = quantiles(each, n=20)
        print(f"  {kind:28}{cuts[9]:8.1f}{cuts[18]:12.1f}{max(each):8.1f}")


def fill(documents) -> None:
    from django.core.management import call_command
    from django.db import connection, transaction

    from newsroom.search import index

    begun = perf_counter()
    call_command("migrate", verbosity=0)
    for batch in index.in_batches(documents):
        with transaction.atomic():
            index.put("article", batch)
    with connection.cursor() as cursor:
        cursor.execute("analyze")
    print(f"Data made in {perf_counter() - begun:.0f} s.", flush=True)


def milliseconds(ask, query: str) -> float:
    begun = perf_counter()
    ask(query)
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
