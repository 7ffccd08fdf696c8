"""How stories become search documents: one for each edition, with its times."""

from articles.models import Edition
from articles.reading.stories import stories_of
from articles.reading.story import Story
from newsroom.search.kinds import Kind
from newsroom.titles import without_marks


def edition_documents(editions: list[Edition]) -> list[dict]:
    """What the index holds of these editions. No spoilers in it."""
    return [_document(story) for story in stories_of(editions)]


def _document(story: Story) -> dict:
    edition = story.edition
    standfirst = without_marks(edition.standfirst)
    names = [film.title for film in story.films_shown]
    names += [
        character.name
        for character in story.characters
        if character.film.is_public(story.at)
    ]
    names += [topic.name for topic in story.topics]
    return {
        "key": edition.pk,
        "title": edition.plain_headline,
        "text": " ".join([standfirst, story.text, edition.byline, *names]),
        "url": edition.get_absolute_url(),
        "picture_id": edition.lead_picture_id,
        "public_from": edition.starts_at,
        "public_until": edition.ends_at,
    }


KINDS = {"article": Kind("Story", "Stories", Edition, edition_documents, is_dated=True)}
