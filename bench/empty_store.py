"""The site as it is when no page is stored yet, for each request anew.

gunicorn bench.empty_store: a page is made, compressed and written as on a first visit,
and the next visit finds nothing. Nobody waits for another's page, so each pays in full.
"""

from contextlib import nullcontext

from newsroom import wsgi
from newsroom.delivery import front
from newsroom.delivery.store.file_store import FileStore


class EmptyStore(FileStore):
    def get(self, key, *, since=None):
        return None

    def reserve(self, key):
        return None

    def flight(self, key):
        return nullcontext(False)


_full = front.page_store()
# Beside the full one's folder, which its own sweeps would empty.
_store = EmptyStore(
    _full.folder.parent.with_name("pages-made-anew"),
    release="bench",
    most_bytes=_full.most_bytes,
)
front.page_store = lambda: _store
application = wsgi.application
