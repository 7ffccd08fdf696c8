from articles.models.article import (
    Article,
    Byline,
    CommentPolicy,
    Design,
    Display,
    WorkflowState,
)
from articles.models.blocks import (
    BLOCKS,
    CharacterProfile,
    Figure,
    FilmCard,
    PullQuote,
    RelatedStory,
    RichText,
    WhereToWatch,
)
from articles.models.contributor import Contributor, ContributorLink
from articles.models.edition import Edition, Slug
from articles.models.front import FrontSlot
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
from articles.models.taxonomy import Accent, Section, Topic

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
    "Figure",
    "FilmCard",
    "FrontSlot",
    "PullQuote",
    "REFERENCES",
    "RelatedStory",
    "Revision",
    "RichText",
    "Section",
    "Slug",
    "Topic",
    "WhereToWatch",
    "WorkflowEvent",
    "WorkflowState",
]
