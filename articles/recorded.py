"""What a revision of a story holds. Old names stay here for ever."""

from articles.blocks import BLOCKS
from articles.models import Article, Byline
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
                        children=block.parts,
                    )
                    for block in BLOCKS
                ),
            ),
        )
    )
