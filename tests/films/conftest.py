import pytest

from films import example
from films.models import Film
from newsroom.pictures.models import Picture
from tests.factories.pictures import PictureFactory


class UnpaintedSite:
    """The example site with rows for its pictures and no files: drawing is slow."""

    def __init__(self):
        self.said = []

    def say(self, text):
        self.said.append(text)

    def picture(self, name, *, alt_text, caption="", focal=None):
        source_name = f"example:{name}"
        return Picture.objects.filter(source_name=source_name).first() or (
            PictureFactory(
                source_name=source_name,
                alt_text=alt_text,
                caption=caption,
                original=f"{name}.jpg",
            )
        )


@pytest.fixture
def example_films(db):
    """The films of the example site."""
    example.load(UnpaintedSite())
    return Film.objects.all()


@pytest.fixture
def next_gen(db):
    """The film of the example that the list of facts is about."""
    example.next_gen.load(UnpaintedSite())
    return Film.objects.get(slug="next-gen")
