"""The steps of docs/contributing.md, followed in a copy of the project."""

import re

import pytest

from tests import guides

PLUG, KIND = "Add a plug file", "Add a kind of release"
TOUCHED = {
    PLUG: {"newsroom/search/desk.py", "tests/newsroom/test_search_panel.py"},
    KIND: {
        "films/models/releases.py",
        "films/sheet/availability.py",
        "films/migrations/release_inflight.py",
    },
}

# The copy is run on SQLite, whatever this run is on.
pytestmark = pytest.mark.sqlite


@pytest.fixture
def copy(tmp_path):
    return guides.copied_to(tmp_path)


@pytest.mark.parametrize("heading", TOUCHED)
def test_the_steps_of_a_guide_are_all_that_it_takes(copy, heading):
    before = guides.files(copy)

    done = guides.follow(copy, guides.section("contributing.md", heading))

    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout
    touched = guides.changed_files(before, copy)
    assert {re.sub(r"/\d{4}_", "/", path) for path in touched} == TOUCHED[heading]
    guides.assert_in_good_style(copy, touched)


@pytest.mark.parametrize(
    ("heading", "left_out"),
    [(PLUG, "newsroom/search/desk.py"), (KIND, "films/sheet/availability.py")],
)
def test_a_step_that_is_left_out_is_missed(copy, heading, left_out):
    guide = guides.section("contributing.md", heading)

    done = guides.follow(copy, guide, leave_out=left_out)

    assert done.returncode != 0
