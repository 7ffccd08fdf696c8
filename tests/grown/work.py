"""How much a database does for a request, as a number that does not tick."""

from contextlib import contextmanager

from django.db import connection
from psycopg import ClientCursor

# SQLite tells of every so many steps of its virtual machine.
STEPS = 50


@contextmanager
def work_counted():
    """A list that holds, at the end, the work of the block as one number.

    On SQLite the steps of its virtual machine; on PostgreSQL the rows that the plans
    of all queries read, those that a filter threw away included. PostgreSQL takes an
    index wherever one will do, as it would with many more rows.
    """
    done = []
    counting = _on_sqlite if connection.vendor == "sqlite" else _on_postgresql
    with counting() as count:
        yield done
    done.append(count())


@contextmanager
def _on_sqlite():
    ticks = 0

    def tick():
        nonlocal ticks
        ticks += 1
        return 0

    connection.ensure_connection()
    connection.connection.set_progress_handler(tick, STEPS)
    try:
        yield lambda: ticks * STEPS
    finally:
        connection.connection.set_progress_handler(None, STEPS)


@contextmanager
def _on_postgresql():
    read = 0

    def explained(execute, sql, params, many, context):
        nonlocal read
        if not many and sql.split(None, 1)[0] in {"SELECT", "UPDATE", "DELETE"}:
            read += _rows_read(sql, params)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(explained):
        yield lambda: read


def _rows_read(sql, params) -> int:
    """Of the plan that reads least, of those that scan no table: a small one is
    sorted, and a large one read in its order.
    """
    # With its values in its text, as no plan is made for a statement without them.
    with ClientCursor(connection.connection) as cursor:
        cursor.execute("SAVEPOINT explained; SET LOCAL enable_seqscan = off")
        read = []
        for may_sort in ("on", "off"):
            cursor.execute(f"SAVEPOINT once; SET LOCAL enable_sort = {may_sort}")
            cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON, TIMING OFF) {sql}", params)
            read.append(_rows(cursor.fetchone()[0][0]["Plan"]))
            cursor.execute("ROLLBACK TO SAVEPOINT once")
        cursor.execute("ROLLBACK TO SAVEPOINT explained")
    return min(read)


def _rows(plan) -> int:
    read = plan["Actual Rows"] + plan.get("Rows Removed by Filter", 0)
    read += plan.get("Rows Removed by Index Recheck", 0)
    below = sum(map(_rows, plan.get("Plans", ())))
    return read * plan["Actual Loops"] + below
