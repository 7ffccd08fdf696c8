"""Full text in the database: one interface, with what each database has for it.

An engine stores the words of documents (`put`, `drop`), gives conditions on them
(`holds`, `have`, `newest`) and knows words spelt nearly alike (`learn`, `near`).
"""

from django.db import connection

from newsroom.search.engines.postgresql import PostgreSQL
from newsroom.search.engines.sqlite import SQLite

ENGINES = {"sqlite": SQLite(), "postgresql": PostgreSQL()}


def engine():
    """The engine of the site's database."""
    return ENGINES[connection.vendor]
