"""How stories become search documents: one for each edition, with its times."""

from articles.models import Edition
from articles.story import Story
from newsroom.search.kinds import Kind

KINDS = {"article": Kind("Story", "Stories", is_dated=True)}


def document(edition: Edition) -> dict:
    """What `newsroom.search.index.put` takes for one edition. No spoilers in it."""
    story = Story(edition.revision.text, at=edition.starts_at, edition=edition)
    names = [film.title for film in story.films_shown]
    names += [
        character.name
        for character in story.characters
        if character.film.is_public(story.at)
    ]
    names += [topic.name for topic in story.topics]
    return {
        "kind": "article",
        "key": edition.pk,
        "title": edition.headline,
        "text": " ".join([edition.standfirst, story.text, edition.byline, *names]),
        "url": edition.get_absolute_url(),
        "picture": edition.lead_picture,
        "public_from": edition.starts_at,
        "public_until": edition.ends_at,
    }


def all_documents():
    """The document of every edition, for rebuilding the index."""
    editions = Edition.objects.select_related("section", "revision", "lead_picture")
    return (document(edition) for edition in editions.iterator(chunk_size=100))
