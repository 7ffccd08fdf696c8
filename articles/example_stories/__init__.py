"""The stories of the example site: all of them our own words.

Films are real and so are their facts, which are those of the films' records. The
writers, the people they meet and what happens at the magazine are invented.
"""

from articles.example_stories.essays import ESSAYS
from articles.example_stories.explainers import EXPLAINERS
from articles.example_stories.heroes import HEROES
from articles.example_stories.lists import LISTS
from articles.example_stories.magazine import MAGAZINE
from articles.example_stories.news import NEWS
from articles.example_stories.reviews import REVIEWS
from articles.example_stories.unpublished import UNPUBLISHED

STORIES = [
    *HEROES,
    *ESSAYS,
    *MAGAZINE,
    *REVIEWS,
    *LISTS,
    *EXPLAINERS,
    *NEWS,
    *UNPUBLISHED,
]

# Places of the front page, from 1 on.
FRONT = [
    "the-girl-the-robot-and-the-dog",
    "next-gen-record-keeps-its-gaps",
    "next-gen-review",
]
