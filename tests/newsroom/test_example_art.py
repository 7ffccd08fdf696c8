"""The drawings of the example site."""

import pytest

from newsroom.example import art


@pytest.mark.parametrize("name", art.names())
def test_a_drawing_is_the_same_picture_every_time(name):
    first = art.draw(name, width=120)
    second = art.draw(name, width=120)

    assert first.width == 120
    assert first.mode == "RGB"
    assert first.tobytes() == second.tobytes()


@pytest.mark.parametrize("name", art.names())
def test_a_drawing_has_light_and_dark_and_its_subject_inside(name):
    image = art.draw(name, width=120)

    darkest, lightest = image.convert("L").getextrema()
    across, down = art.focal_point(name)
    assert lightest - darkest > 120
    assert 0.2 <= across <= 0.8
    assert 0.2 <= down <= 0.8


def test_posters_stand_and_stills_lie():
    sizes = {name: art.draw(name, width=60).size for name in art.names()}

    posters = {size for name, size in sizes.items() if name.endswith("-poster")}
    stills = {size for name, size in sizes.items() if name.endswith("-still")}
    assert posters == {(60, 90)}
    assert stills == {(60, 40)}


def test_a_name_that_nobody_paints_is_refused():
    with pytest.raises(KeyError, match="no-such-picture"):
        art.draw("no-such-picture")
