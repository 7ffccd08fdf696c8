"""What the store of files keeps to beside what every store does."""

import os
import subprocess
import sys
import time

import pytest

from newsroom.delivery.store import file_store, stamp_file
from newsroom.delivery.store.file_store import FOLDERS, FileStore
from newsroom.delivery.store.page import LIFE_SECONDS, TornPageError, made, unpacked
from newsroom.delivery.store.slots import slots_of_change, slots_of_page
from newsroom.delivery.store.sweep import retire, sweep

KEY = "00" * 16
HOUR = 3600


@pytest.fixture
def store(tmp_path):
    return FileStore(tmp_path / "pages", release="tests", most_bytes=2**30)


def page(store, text=b"<p>A page.</p>"):
    return made(
        start=store.now(),
        until=None,
        slots=slots_of_page(["film-1"]),
        status="200 OK",
        headers=[],
        etag="",
        text=text,
    )


def of_another_process(store):
    """The same files, as another process has them."""
    return FileStore(store.folder.parent, release="tests", most_bytes=2**30)


def test_all_processes_of_a_machine_share_pages_and_stamps(store):
    other = of_another_process(store)
    store.put(KEY, page(store))
    found = other.get(KEY)

    other.settle(other.doubt(slots_of_change(["film-1"])))

    assert found is not None
    assert store.get(KEY) is None


def test_the_folder_may_be_emptied_while_the_site_runs(store):
    other = of_another_process(store)
    store.put(KEY, page(store))
    old = page(store)
    assert other.get(KEY)

    for path in sorted(store.folder.parent.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    missing = store.get(KEY)
    store.put(KEY, old)  # begun before, by stamps that nobody writes to any more
    begun_before = store.get(KEY)
    store.put(KEY, page(store))
    other.settle(other.doubt(slots_of_change(["film-1"])))

    assert missing is begun_before is None
    assert store.get(KEY) is None
    store.put(KEY, page(store))
    assert other.get(KEY) is not None


def test_pages_from_before_the_machine_started_are_reserves_only(store, monkeypatch):
    store.put(KEY, page(store))

    monkeypatch.setattr(stamp_file, "boot_id", lambda: "another-start")
    after = of_another_process(store)

    assert after.get(KEY) is None
    assert after.reserve(KEY) is not None
    after.put(KEY, page(after))
    assert after.get(KEY) is not None
    assert len(list(store.folder.parent.glob("stamps-*"))) == 1


def test_on_a_system_that_does_not_say_when_it_started_nothing_is_stored(
    store, monkeypatch, caplog
):
    def unknown():
        raise OSError("unknown")

    monkeypatch.setattr(stamp_file, "boot_id", unknown)

    store.put(KEY, page(store))

    assert store.get(KEY) is None
    assert caplog.text.count("Pages cannot be stored or read: unknown") == 1


@pytest.mark.parametrize("kept", [0, 10, 60, -1])
def test_half_a_page_is_no_page(store, caplog, kept):
    store.put(KEY, page(store))
    path = store.folder / KEY[:2] / KEY[2:]
    path.write_bytes(path.read_bytes()[:kept])

    assert store.get(KEY) is None
    assert store.reserve(KEY) is None
    assert caplog.text.count("Pages cannot be stored or read") == 1


WRITER = """
import sys
from pathlib import Path
from newsroom.delivery.store.file_store import FileStore
from newsroom.delivery.store.page import made
store = FileStore(Path(sys.argv[1]), release="tests", most_bytes=2**40)
text = bytes(range(256)) * 4000
print("ready", flush=True)
while True:
    page = made(start=store.now(), until=None, slots=[1], status="200 OK", headers=[],
                etag="", text=text[:4000] * 50)
    for number in range(64):
        store.put(f"{number:032x}", page)
"""


def test_a_process_killed_while_it_writes_leaves_no_half_page(store):
    for _round in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(store.folder.parent)],
            stdout=subprocess.PIPE,
            env={**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings"},
        )
        writer.stdout.readline()
        first = store.folder / "00" / f"{0:030x}"
        while not first.exists():
            time.sleep(0.01)
        writer.kill()
        writer.wait()
        writer.stdout.close()

    files = [path for path in store.folder.rglob("*") if path.is_file()]
    whole = [path for path in files if path.suffix != ".tmp"]
    for path in whole:
        unpacked(path.read_bytes())
    assert whole
    with pytest.raises(TornPageError):  # the control: half a page would be seen
        unpacked(whole[0].read_bytes()[:-1])


def test_the_lock_of_a_process_that_was_killed_is_free(store):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(store.folder.parent), KEY],
        stdout=subprocess.PIPE,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "tests.settings"},
    )
    holder.stdout.readline()
    holder.kill()
    holder.wait()
    holder.stdout.close()

    with store.flight(KEY) as has_waited:
        assert not has_waited


HOLDER = """
import sys, time
from pathlib import Path
from newsroom.delivery.store.file_store import FileStore
store = FileStore(Path(sys.argv[1]), release="tests", most_bytes=2**40)
with store.flight(sys.argv[2]):
    print("held", flush=True)
    time.sleep(60)
"""


# What pages take on the disk


def fill(folder, many, size=4096, age=0):
    """`many` files in `folder`, the first being the oldest."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(many):
        path = folder / f"{number:030x}"
        path.write_bytes(b"x" * size)
        moment = time.time() - age - (many - number)
        os.utime(path, (moment, moment))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_oldest_pages_go_when_there_are_too_many(tmp_path):
    fill(tmp_path, 10)

    gone = sweep(tmp_path, most_bytes=9 * 4096)

    assert gone == 3
    assert names(tmp_path) == [f"{number:030x}" for number in range(3, 10)]


def test_pages_within_the_bound_stay(tmp_path):
    fill(tmp_path, 10)

    assert sweep(tmp_path, most_bytes=10 * 4096) == 0
    assert len(names(tmp_path)) == 10


def test_what_is_older_than_a_day_or_was_left_half_written_goes(tmp_path):
    fill(tmp_path, 2, age=LIFE_SECONDS)
    (tmp_path / "fresh").touch()
    (tmp_path / "being-written.tmp").touch()
    (tmp_path / "left.tmp").touch()
    (tmp_path / "flight.lock").touch()
    for name in ("left.tmp", "flight.lock"):
        os.utime(tmp_path / name, (0, time.time() - 2 * LIFE_SECONDS))

    assert sweep(tmp_path, most_bytes=2**20) == 3
    assert names(tmp_path) == ["being-written.tmp", "flight.lock", "fresh"]


def test_storing_pages_keeps_within_the_bound_by_itself(tmp_path):
    most = 20 * 4096
    store = FileStore(tmp_path / "pages", release="tests", most_bytes=most * FOLDERS)

    for number in range(200):
        store.put(f"00{number:030x}", page(store, text=b"<p>Text.</p>"))

    kept = len(names(store.folder / "00"))
    assert 16 <= kept <= 20 + file_store.PAGES_PER_SWEEP
    assert store.get(f"00{199:030x}") is not None


def test_releases_that_nobody_uses_any_more_go_bit_by_bit(tmp_path):
    for name in ("old", "recent", "now"):
        fill(tmp_path / name / "00", 2)
        fill(tmp_path / name / "01", 2)
    yesterday = time.time() - LIFE_SECONDS - HOUR
    os.utime(tmp_path / "old", (yesterday, yesterday))

    left = []
    for _sweep in range(3):
        retire(tmp_path / "now")
        left.append(len(list(tmp_path.glob("old/*"))))

    assert left == [1, 0, 0]
    assert names(tmp_path) == ["now", "recent"]
