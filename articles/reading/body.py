"""The body of a story: its blocks in order, and what they come to together."""

from collections import defaultdict
from functools import cached_property

from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify

from articles.blocks.base import Heading
from articles.models.scores import Scored

# Anchors that the page round the story has: these, and all that begin so.
_PAGE_ANCHORS = (
    "content navigation related comments comments-head write-a-comment site-name "
    "search lead more latest footer-read footer-about"
)
PAGE_ANCHORS = frozenset(_PAGE_ANCHORS.split())
PAGE_PREFIXES = ("comment-", "id_", "error-")


class Body(Scored):
    """What a `Story` has of its blocks. It asks each of them and knows none."""

    def _take_blocks(self, blocks, *, prepared=None) -> None:
        """Keep those that are whole and let each prepare; or all, and `prepared` do."""
        self.blocks = [block for block in blocks if block.is_whole or prepared]
        self._anchors = set(PAGE_ANCHORS)
        for block in self.blocks if prepared is None else prepared:
            block.prepare(self)

    # What blocks ask as they prepare

    def place_of(self, block) -> tuple[int, int]:
        """Its place among the story's blocks of its type, from 1, and their number."""
        alike = [each for each in self.blocks if type(each) is type(block)]
        return alike.index(block) + 1, len(alike)

    def anchor_for(self, title: str, otherwise: str) -> str:
        """An anchor made of `title`, or `otherwise`; no two of a page are the same.

        That with -name behind it is the block's as well, for its heading.
        """
        wanted = slugify(title) or otherwise
        if wanted.startswith(PAGE_PREFIXES):
            wanted = f"part-{wanted}"
        anchor, number = wanted, 1
        while {anchor, f"{anchor}-name"} & self._anchors:
            number += 1
            anchor = f"{wanted}-{number}"
        self._anchors |= {anchor, f"{anchor}-name"}
        return anchor

    # What they come to

    @cached_property
    def blocks_html(self) -> SafeString:
        """The body, as the blocks' own templates draw it."""
        return mark_safe("".join(block.html() for block in self.blocks))  # noqa: S308

    @cached_property
    def text(self) -> str:
        """The words of the body without markup and without spoilers."""
        pieces = [piece for block in self.blocks for piece in block.words()]
        return " ".join(" ".join(pieces).split())

    @property
    def contents(self) -> list[Heading]:
        """The parts of the story that have a title, where there are two or more."""
        found = [line for block in self.blocks for line in block.headings]
        return found if len(found) > 1 else []

    @property
    def has_spoilers(self) -> bool:
        return any(block.has_spoiler for block in self.blocks)

    @property
    def verdicts(self) -> list:
        """The blocks that judge a film."""
        return [block for block in self.blocks if block.is_verdict]

    @property
    def verdict(self) -> str:
        """What the story comes to; "" without a verdict, and with several."""
        return self.verdicts[0].verdict if len(self.verdicts) == 1 else ""

    @property
    def stars(self) -> int | None:
        """The stars of that one verdict."""
        return self.verdicts[0].stars if len(self.verdicts) == 1 else None

    @property
    def scripts(self) -> list[str]:
        """The scripts that blocks ask for, each once."""
        return list(filter(None, dict.fromkeys(each.script for each in self.blocks)))

    @cached_property
    def shown(self) -> dict[type, list]:
        """What the blocks show, by its model and in their order."""
        shown = defaultdict(list)
        for block in self.blocks:
            for row in filter(None, block.refers()):
                shown[type(row)].append(row)
        return shown
