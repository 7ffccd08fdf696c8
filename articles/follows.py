"""What stories are made of, beside their own text."""

from articles.models import Article, Edition
from articles.writing.derived import derive_editions, keep_addresses

FOLLOWS = {
    Article: ["editions"],
    # Its text and its cards name films, characters, topics and writers.
    Edition: [
        "editionfilm__target",
        "editioncharacter__target",
        "editiontopic__target",
        "editionbyline__target",
    ],
}

DERIVED = {Article: keep_addresses, Edition: derive_editions}
