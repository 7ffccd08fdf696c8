"""Requests of several threads at once, each with a connection of its own."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from django.db import connection


def at_once(*works):
    """What each of `works` returns; all of them begin at the same moment."""
    start = Barrier(len(works))

    def one(work):
        start.wait(timeout=30)
        return _closing(work)

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(one, works))


def _closing(work):
    try:
        return work()
    finally:
        connection.close()
