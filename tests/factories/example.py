"""The example site for tests: its real files, and pictures without renditions."""

from newsroom.example.site import ExampleSite
from newsroom.pictures.example import source_name
from newsroom.pictures.models import Picture
from tests.factories.pictures import PictureFactory


class QuietSite(ExampleSite):
    """Keeps what the loaders say in `said`."""

    def __init__(self):
        self.said = []
        super().__init__(say=self.said.append)

    def values(self, below: str) -> list[dict]:
        """The plain content of each data file in the folder `below`."""
        return [given.value for given in self.read_all(below)]


def add_pictures_without_files(site) -> None:
    """Rows for the example's pictures that are missing: encoding them takes long."""
    there = set(Picture.objects.values_list("source_name", flat=True))
    for given in site.read("pictures/pictures.json").rows():
        name = source_name(given["file"].value)
        if name not in there:
            PictureFactory(
                source_name=name, alt_text=given["alt_text"].value, original="none.jpg"
            )
