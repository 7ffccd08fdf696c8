import articles.blocks  # noqa: F401  Django finds models only below this module
from articles.models.article import (
    Article,
    Byline,
    CommentPolicy,
    Design,
    Display,
    Numbering,
    WorkflowState,
)
from articles.models.contributor import Contributor, ContributorLink
from articles.models.edition import Edition
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
    "Byline",
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
    "FrontSlot",
    "Numbering",
    "REFERENCES",
    "Revision",
    "Section",
    "Topic",
    "WorkflowEvent",
    "WorkflowState",
]
