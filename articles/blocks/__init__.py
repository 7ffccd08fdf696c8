"""What the body of a story is made of: one file for each type of block."""

from articles.blocks.character_profile import CharacterProfile
from articles.blocks.fact_box import FactBox
from articles.blocks.figure import Figure
from articles.blocks.film_card import FilmCard
from articles.blocks.gallery import Gallery
from articles.blocks.list_entry import ListEntry
from articles.blocks.pull_quote import PullQuote
from articles.blocks.related_story import RelatedStory
from articles.blocks.review_verdict import ReviewVerdict
from articles.blocks.rich_text import RichText
from articles.blocks.spoiler_fold import SpoilerFold
from articles.blocks.video import Video
from articles.blocks.where_to_watch import WhereToWatch

# In the order in which the desk offers them.
BLOCKS = [
    RichText,
    CharacterProfile,
    ListEntry,
    Figure,
    Gallery,
    Video,
    PullQuote,
    FactBox,
    RelatedStory,
    FilmCard,
    WhereToWatch,
    ReviewVerdict,
    SpoilerFold,
]
