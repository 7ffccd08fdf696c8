import pytest

from comments.models import Comment, Decision, Thread
from tests.comments.forms import send, typed

pytestmark = pytest.mark.django_db


def test_a_first_comment_is_held_and_the_reader_is_thanked(client, film):
    response = send(client, film, typed(film))

    assert response.status_code == 303
    page = client.get(response["Location"])
    assert "Thank you, waiting for review" in page.content.decode()
    assert page["Cache-Control"] == "private, no-store"
    comment = Comment.objects.get()
    assert (comment.status, comment.is_shown) == ("pending", False)
    assert Thread.objects.get().waiting_count == 1
    assert Decision.objects.get().findings == [
        {
            "rule": "trust",
            "why": "This is the first comment from this address.",
            "start": None,
            "end": None,
        }
    ]
    assert not client.cookies
