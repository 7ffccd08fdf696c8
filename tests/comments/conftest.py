import pytest
from django.core.cache import cache

from films.models import Film
from tests.factories.comments import public_film


@pytest.fixture(autouse=True)
def _no_counts_from_other_tests():
    cache.clear()


@pytest.fixture(autouse=True)
def _films_carry_comments(monkeypatch):
    if hasattr(Film, "comments_are_public"):
        return
    from django.utils import timezone

    monkeypatch.setattr(Film, "comment_policy", "open", raising=False)
    monkeypatch.setattr(
        Film,
        "comments_are_public",
        lambda self, at: bool(self.public_from and self.public_from <= at),
        raising=False,
    )
    monkeypatch.setattr(
        Film, "get_absolute_url", lambda self: f"/films/{self.slug}/", raising=False
    )
    monkeypatch.setattr(Film, "comment_title", lambda self: self.title, raising=False)
    monkeypatch.setattr(
        Film, "comment_tags", lambda self: [f"film-{self.pk}"], raising=False
    )
    assert timezone


@pytest.fixture
def film(db):
    return public_film()


@pytest.fixture
def moderator(django_user_model):
    from django.contrib.auth.models import Permission

    user = django_user_model.objects.create_user(
        "mod", password="x", is_staff=True, first_name="Mona", last_name="Derata"
    )
    user.user_permissions.add(
        *Permission.objects.filter(
            content_type__app_label="comments",
            codename__in=["view_comment", "moderate_comment"],
        )
    )
    return user
