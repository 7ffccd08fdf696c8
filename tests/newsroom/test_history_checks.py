from django.core.checks import run_checks

from newsroom.history.checks import check_tree
from newsroom.history.tree import Node
from tests.history_models.models import (
    TREE,
    Credit,
    Figure,
    Gallery,
    GalleryItem,
    Passage,
    Photo,
    Scene,
    Story,
)


def faults(node) -> list[str]:
    return [each.msg.partition(": ")[2] for each in check_tree(node)]


def test_the_registered_trees_pass():
    assert check_tree(TREE) == []
    assert [each for each in run_checks() if "History of" in each.msg] == []


def test_a_model_that_could_be_saved_by_accident_is_refused():
    assert faults(Node(Photo)) == [
        "What is read from a record could be saved over the working copy."
    ]


def test_a_parent_that_is_no_parent_is_refused():
    node = Node(Story, children=(Node(GalleryItem, "gallery"), Node(Credit, "name")))

    assert faults(node) == [
        "'gallery' is no foreign key to history_models.Story.",
        "'name' is no foreign key to history_models.Story.",
    ]


def test_misspelt_fields_are_refused():
    node = Node(
        Story,
        exclude=frozenset({"versoin"}),
        order_by=("postion",),
        renamed={"a": "b", "b": "headline"},
    )

    assert faults(node) == ["'versoin' is no field.", "'postion' is no field."]


def test_an_identity_must_be_unique():
    node = Node(Story, children=(Node(Credit, "story", identity="position"),))

    assert faults(node) == ["Its identity 'position' is no unique recorded field."]


def test_a_list_must_not_hide_an_attribute_of_the_parent():
    node = Node(Story, children=(Node(Credit, "story", attribute="headline"),))

    assert faults(node) == ["history_models.Story has a 'headline' of its own."]


def test_a_model_twice_in_a_tree_is_refused():
    node = Node(Story, children=(Node(Passage, "parent"), Node(Passage, "parent")))

    assert faults(node) == ["The model is in the tree twice."]


def test_a_reference_to_a_part_whose_key_changes_is_refused():
    node = Node(Story, children=(Node(Scene, "story"),))

    assert faults(node) == ["'after' points at a part whose key changes."]


def test_a_nested_tree_is_checked_to_the_bottom():
    item = Node(GalleryItem, "gallery", order_by=("nothing",))
    node = Node(
        Story,
        children=(
            Node(Figure, "parent"),
            Node(Gallery, "parent", children=(item,)),
        ),
    )

    assert faults(node) == ["'nothing' is no field."]
