"""The steps of docs/adding-a-block.md, followed in a copy of the project."""

import pytest
from django.conf import settings

from tests import guides

GUIDE = (settings.BASE_DIR / "docs/adding-a-block.md").read_text()
MOST = 3
# Tests that tests/articles/test_blocks.py asks of each type.
ASKED = (
    (settings.BASE_DIR / "tests/articles/test_blocks.py")
    .read_text()
    .count("\n@every_type\n")
)

# The copy is run on SQLite, whatever this run is on.
pytestmark = pytest.mark.sqlite


@pytest.fixture
def copy(tmp_path):
    return guides.copied_to(tmp_path)


def test_a_block_added_by_the_guide_is_edited_published_and_read(copy):
    before = guides.files(copy)

    done = guides.follow(copy, GUIDE)

    assert f"{ASKED} passed" in done.stdout, done.stdout[-3000:]
    touched = guides.changed_files(before, copy)
    own = {
        "articles/blocks/editors_note.py",
        "templates/articles/blocks/editors_note.html",
    }
    assert own <= touched
    assert len(touched - own) == MOST
    guides.assert_in_good_style(copy, touched)
    changes = guides.run(copy, "manage.py", "makemigrations", "--check", "--dry-run")
    assert changes.returncode == 0, changes.stdout


def test_a_step_that_is_left_out_is_missed(copy):
    left_out = "templates/articles/blocks/editors_note.html"

    done = guides.follow(copy, GUIDE, leave_out=left_out)

    assert "TemplateDoesNotExist" in done.stdout
    assert done.returncode == 1
