from articles.models.article import (
    Article,
    Byline,
    CommentPolicy,
    Design,
    Display,
    WorkflowState,
)
from articles.models.blocks import BLOCKS, LIVE_BLOCKS
from articles.models.contributor import Contributor, ContributorLink
from articles.models.edition import Edition, Slug
from articles.models.film_blocks import (
    CharacterProfile,
    FilmCard,
    ListEntry,
    ReviewVerdict,
    WhereToWatch,
)
from articles.models.front import FrontSlot
from articles.models.media_blocks import Figure, Gallery, GalleryPicture, Video
from articles.models.references import (
    REFERENCES,
    EditionByline,
    EditionCharacter,
    EditionFilm,
    EditionPerson,
    EditionPicture,
    EditionStory,
    EditionTopic,
)
from articles.models.revision import Revision, WorkflowEvent
from articles.models.story_blocks import RelatedStory
from articles.models.taxonomy import Accent, Section, Topic
from articles.models.text_blocks import (
    FactBox,
    FactBoxLine,
    PullQuote,
    RichText,
    SpoilerFold,
)

__all__ = [
    "Accent",
    "Article",
    "BLOCKS",
    "Byline",
    "CharacterProfile",
    "CommentPolicy",
    "Contributor",
    "ContributorLink",
    "Design",
    "Display",
    "Edition",
    "EditionByline",
    "EditionCharacter",
    "EditionFilm",
    "EditionPerson",
    "EditionPicture",
    "EditionStory",
    "EditionTopic",
    "FactBox",
    "FactBoxLine",
    "Figure",
    "FilmCard",
    "FrontSlot",
    "Gallery",
    "GalleryPicture",
    "LIVE_BLOCKS",
    "ListEntry",
    "PullQuote",
    "REFERENCES",
    "RelatedStory",
    "ReviewVerdict",
    "Revision",
    "RichText",
    "Section",
    "Slug",
    "SpoilerFold",
    "Topic",
    "Video",
    "WhereToWatch",
    "WorkflowEvent",
    "WorkflowState",
]
