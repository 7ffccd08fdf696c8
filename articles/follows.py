"""What stories are made of, beside their own text."""

from articles.models import Article, Contributor, Edition, EditionPicture
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


def pictures_shown(at):
    """Those of public stories and of their writers."""
    editions = Edition.objects.public(at).values("pk")
    yield EditionPicture.objects.filter(edition__in=editions).values("target")
    yield Contributor.objects.public(at).exclude(picture=None).values("picture")


DERIVED = {Article: keep_addresses, Edition: derive_editions}
