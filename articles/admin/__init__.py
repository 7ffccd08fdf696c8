from articles.admin.article import ArticleAdmin
from articles.admin.contributor import ContributorAdmin
from articles.admin.front import FrontSlotAdmin
from articles.admin.taxonomy import SectionAdmin, TopicAdmin

__all__ = [
    "ArticleAdmin",
    "ContributorAdmin",
    "FrontSlotAdmin",
    "SectionAdmin",
    "TopicAdmin",
]
