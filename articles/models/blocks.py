"""Every type of block. Those of `LIVE_BLOCKS` can be edited on the desk today."""

from articles.models.film_blocks import (
    CharacterProfile,
    FilmCard,
    ListEntry,
    ReviewVerdict,
    WhereToWatch,
)
from articles.models.media_blocks import Figure, Gallery, Video
from articles.models.story_blocks import RelatedStory
from articles.models.text_blocks import FactBox, PullQuote, RichText, SpoilerFold

LIVE_BLOCKS = [
    RichText,
    CharacterProfile,
    Figure,
    PullQuote,
    RelatedStory,
    FilmCard,
    WhereToWatch,
]
BLOCKS = [*LIVE_BLOCKS, Gallery, Video, FactBox, ListEntry, SpoilerFold, ReviewVerdict]
