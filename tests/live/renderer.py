"""A process that makes one page without an end: `<store's folder> <file> [late]`.

The page says what stands in the file, as a page says what stands in the database. With
`late` its start is taken when it is finished, which is wrong.
"""

import sys
import time
from pathlib import Path

from newsroom.delivery.store.file_store import FileStore
from newsroom.delivery.store.page import made
from newsroom.delivery.store.slots import slots_of_page

root, row, *late = sys.argv[1:]
store = FileStore(Path(root), release="race", most_bytes=2**30)
print("ready", flush=True)  # noqa: T201
while True:
    start = store.now()
    text = Path(row).read_bytes()
    time.sleep(0.0005)  # a page takes its time between its query and its end
    page = made(
        start=store.now() if late else start,
        until=None,
        slots=slots_of_page(["row"]),
        status="200 OK",
        headers=[],
        etag="",
        text=text,
    )
    store.put("00" * 16, page)
