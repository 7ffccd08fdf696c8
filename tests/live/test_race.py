"""One process makes a page while another changes what is on it."""

import os
import subprocess
import sys

from django.conf import settings

from newsroom.delivery.store.file_store import FileStore
from newsroom.delivery.store.slots import slots_of_change

KEY = "00" * 16
CHANGES = 300


def old_pages(folder, *how) -> int:
    """How often a page was valid that said what had been changed before."""
    row = folder / "row"
    row.write_text("0")
    store = FileStore(folder / "pages", release="race", most_bytes=2**30)
    renderer = subprocess.Popen(
        [sys.executable, "-m", "tests.live.renderer", str(folder / "pages"), row, *how],
        cwd=settings.BASE_DIR,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "tests.live.settings"},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert renderer.stdout.readline() == "ready\n"
    old = found = 0
    try:
        for number in range(1, CHANGES):
            doubts = store.doubt(slots_of_change(["row"]))
            new = folder / "new"
            new.write_text(str(number))
            new.replace(row)  # the commit
            store.settle(doubts)
            # Until a page made after the change is there, none may be.
            for _look in range(2000):
                page = store.get(KEY)
                if page is not None:
                    found += 1
                    old += page.text != str(number).encode()
                    break
    finally:
        renderer.kill()
        renderer.wait()
        renderer.stdout.close()
    assert found > CHANGES / 10
    return old


def test_no_page_that_was_begun_before_a_change_is_valid_after_it(tmp_path):
    assert old_pages(tmp_path) == 0


def test_a_start_that_is_taken_when_the_page_is_finished_is_too_late(tmp_path):
    assert old_pages(tmp_path, "late") > 0
