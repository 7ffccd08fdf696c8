"""One block of a story that is being written, as readers would see it."""

from django.utils.safestring import SafeString

from articles.blocks import BLOCKS
from articles.models import Article
from articles.reading.body import Body
from articles.reading.story import loaders
from newsroom.delivery.recipe import moment
from newsroom.history.targets import Targets

KINDS = {block._meta.model_name: block for block in BLOCKS}


class DraftError(ValueError):
    """The block cannot be drawn; the message says what it lacks."""


class _Draft(Body):
    """A block among others of which only the kind is known."""

    def __init__(self, block, order, place: int, article: Article):
        self.at = moment()
        self.article = article
        blocks = [KINDS[kind]() for kind in order]
        blocks[place] = block
        self._take_blocks(blocks, prepared=[block])


def draw(block, *, order: list[str], place: int, article: Article) -> SafeString:
    """The HTML of an unsaved `block`, which stands at `place` in `order`.

    `order` names the kind of each block of `article`, a key of KINDS. Raises DraftError
    where something that it shows is gone.
    """
    targets = Targets(loaders(moment()))
    fields = [each for each in block._targets() if getattr(block, each.attname)]
    for field in fields:
        targets.want(field, getattr(block, field.attname))
    targets.fetch()
    for field in fields:
        row = targets.get(field, getattr(block, field.attname))
        if row is None:
            raise DraftError(f"What stands in “{field.verbose_name}” has been deleted.")
        setattr(block, field.name, row)
    _Draft(block, order, place, article)
    return block.html()
