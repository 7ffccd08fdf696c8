import pytest

from tests.changes.watch import Watch
from tests.changes.world import build_world


@pytest.fixture
def watch(db, monkeypatch):
    """The small site, with an eye on what its changes reach."""
    build_world()
    return Watch(monkeypatch)
