import pytest

from newsroom.example import art
from newsroom.example.site import ExampleSite
from newsroom.pictures.models import Picture
from tests.factories.pictures import use_folders


@pytest.mark.django_db
def test_pictures_are_drawn_ahead_in_other_processes(settings, tmp_path):
    use_folders(settings, tmp_path)
    name = art.names()[0]

    with ExampleSite(say=print, width=160) as site:
        assert site.draw_ahead() == len(art.names())
        picture = site.picture(name, alt_text="A drawing")
        again = site.picture(name, alt_text="A drawing")

    assert picture.width == 160
    assert again == picture
    assert Picture.objects.count() == 1
