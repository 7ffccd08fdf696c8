import pytest

from tests.factories.desk import UserFactory
from tests.factories.films import FilmFactory


@pytest.fixture
def film(db):
    return FilmFactory()


@pytest.fixture
def moderator(db):
    return UserFactory(role="moderator")
