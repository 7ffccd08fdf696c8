import pytest

from films import example
from films.models import Film
from tests.factories.example import QuietSite, add_pictures_without_files


@pytest.fixture
def example_site(db):
    """The example site with rows for its pictures and no files."""
    site = QuietSite()
    add_pictures_without_files(site)
    return site


@pytest.fixture
def example_films(example_site):
    """The films of the example site."""
    example.load(example_site)
    return Film.objects.all()


@pytest.fixture
def next_gen(example_site):
    """The film of the example that the list of facts is about."""
    example.enter(example_site, [example_site.read("films/next-gen.json")])
    return Film.objects.get(slug="next-gen")
