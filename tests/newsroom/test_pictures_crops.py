"""Where crops are cut, and which renditions there are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.pictures.crops import (
    CROPS,
    LADDER,
    crop_box,
    height_for,
    rendition_names,
    widths,
)

sides = st.integers(1, 10_000)
shares = st.floats(0, 1)


@given(st.sampled_from([*CROPS]), sides, sides, shares, shares)
def test_a_crop_lies_inside_keeps_its_shape_and_the_focal_point(
    crop, width, height, x, y
):
    box = crop_box(crop, width, height, (x, y))

    assert 0 <= box.left < box.right <= width
    assert 0 <= box.top < box.bottom <= height
    ratio = CROPS[crop] or width / height
    assert box.width / box.height == pytest.approx(ratio, rel=1e-6)
    near = 1e-6 * max(width, height)
    assert box.left - near <= x * width <= box.right + near
    assert box.top - near <= y * height <= box.bottom + near
    # As large as it can be.
    assert box.width == pytest.approx(width) or box.height == pytest.approx(height)


@given(st.sampled_from([*CROPS]), st.integers(2, 10_000), st.integers(2, 10_000))
def test_no_rendition_is_larger_than_what_it_is_cut_from(crop, width, height):
    box = crop_box(crop, width, height)
    for kind_widths in widths(crop, box).values():
        assert kind_widths == sorted({*kind_widths})
        assert kind_widths[-1] <= max(box.width, 1)
        for each in kind_widths:
            assert each in LADDER or kind_widths == [each]
            assert height_for(crop, each, width, height) <= max(box.height, 1) + 0.5


def test_the_focal_point_is_in_the_middle_where_the_edges_allow():
    middle = crop_box("1:1", 300, 100, (0.5, 0.9))
    left = crop_box("1:1", 300, 100, (0.1, 0.5))

    assert (middle.left, middle.right, middle.top, middle.bottom) == (100, 200, 0, 100)
    assert (left.left, left.right) == (0, 100)


def test_the_widths_are_those_of_the_ladder():
    wide = widths("16:9", crop_box("16:9", 4000, 3000))
    middle = widths("3:2", crop_box("3:2", 1600, 1067))
    tiny = widths("2:3", crop_box("2:3", 90, 90))

    assert wide["avif"] == [160, 320, 480, 640, 960, 1280, 1920]
    assert wide["jpeg"] == [320, 640, 1280]
    assert middle["webp"] == [160, 320, 480, 640, 960, 1280]
    assert tiny == {"avif": [60], "webp": [60], "jpeg": [60]}


def test_squares_and_posters_are_never_wider_than_a_page_draws_them():
    assert widths("1:1", crop_box("1:1", 4000, 4000))["avif"][-1] == 640
    assert widths("2:3", crop_box("2:3", 4000, 4000))["avif"][-1] == 960


def test_a_manifest_names_its_files():
    manifest = {
        "stem": "pictures/ab/abc",
        "16:9": {"avif": [160, 320], "webp": [160], "jpeg": [320]},
    }

    assert rendition_names(manifest) == [
        "pictures/ab/abc-16x9-160.avif",
        "pictures/ab/abc-16x9-320.avif",
        "pictures/ab/abc-16x9-160.webp",
        "pictures/ab/abc-16x9-320.jpg",
    ]
    assert rendition_names({}) == []
