"""What a revision of a story holds. Old names stay here for ever."""

from articles.models import (
    BLOCKS,
    Article,
    Byline,
    FactBox,
    FactBoxLine,
    Gallery,
    GalleryPicture,
)
from newsroom.history.tree import Node, register

# Where a story stands and who may comment changes without a new revision.
NOT_CONTENT = frozenset(
    {
        "version",
        "workflow_state",
        "approved_revision",
        "comment_policy",
        "embargoed_until",
        "created_by",
        "created_at",
        "updated_at",
    }
)
PARTS = {
    Gallery: (
        Node(GalleryPicture, parent="gallery", order_by=("order",), identity="uid"),
    ),
    FactBox: (Node(FactBoxLine, parent="box", order_by=("order",), identity="uid"),),
}


def record_stories():
    """Tell the history which fields and parts make a story."""
    register(
        Node(
            Article,
            exclude=NOT_CONTENT,
            children=(
                Node(Byline, parent="article", order_by=("order",)),
                *(
                    Node(
                        block,
                        parent="parent",
                        order_by=("region", "ordering"),
                        identity="uid",
                        children=PARTS.get(block, ()),
                    )
                    for block in BLOCKS
                ),
            ),
        )
    )
