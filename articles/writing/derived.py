"""What editions keep of the things they show, and stories of their editions."""

from collections.abc import Iterable

from articles.models import (
    Article,
    Edition,
    EditionByline,
    EditionCharacter,
    EditionFilm,
    EditionPerson,
    EditionPicture,
    EditionStory,
    EditionTopic,
)
from articles.reading.stories import stories_of
from articles.reading.story import Story
from newsroom.addresses.keeping import keep

REFERS = {
    EditionPicture: lambda story: story.pictures,
    EditionFilm: lambda story: story.films,
    EditionCharacter: lambda story: story.characters,
    EditionPerson: lambda story: story.people,
    EditionTopic: lambda story: story.topics,
    EditionByline: lambda story: [line.contributor for line in story.bylines],
    EditionStory: lambda story: story.stories,
}


def keep_addresses(pks: Iterable[int]) -> list[Article]:
    """Let these stories have the addresses of their editions; those that got one."""
    return [article for article in Article.objects.filter(pk__in=pks) if keep(article)]


def derive_editions(pks: Iterable[int]) -> list[Edition]:
    """Bring bylines and reference rows of these editions up to date, while they stand.

    Returns those that this changed. Needs as many queries for many as for one.
    """
    stories = stories_of(list(Edition.objects.for_search().filter(pk__in=pks)))
    renamed = [story.edition for story in stories if _is_renamed(story)]
    Edition.objects.bulk_update(renamed, ["byline"])
    differ = {edition.pk for edition in renamed}
    for model in REFERS:
        differ |= _refer(model, stories)
    return [story.edition for story in stories if story.edition.pk in differ]


def _is_renamed(story: Story) -> bool:
    before, story.edition.byline = story.edition.byline, story.byline
    return story.byline != before


def _refer(model, stories: list[Story]) -> set[int]:
    """Let rows of `model` be what `stories` refer to; the editions that differed."""
    editions = {story.edition.pk: story.edition for story in stories}
    wanted = {
        (story.edition.pk, target.pk)
        for story in stories
        for target in REFERS[model](story)
    }
    rows = model.objects.filter(edition__in=editions)
    there = {
        (edition, target): pk
        for pk, edition, target in rows.values_list("pk", "edition", "target")
    }
    new, gone = sorted(wanted - there.keys()), there.keys() - wanted
    verdicts = _verdicts(stories) if model is EditionFilm else {}
    model.objects.bulk_create(
        model(
            edition_id=edition,
            target_id=target,
            first_published_at=editions[edition].first_published_at,
            **verdicts.get((edition, target), {}),
        )
        for edition, target in new
    )
    if gone:
        rows.filter(pk__in=[there[pair] for pair in gone]).delete()
    return {edition for edition, _target in [*new, *gone]}


def _verdicts(stories: list[Story]) -> dict[tuple, dict]:
    """What each story says of each film it judges, by their keys."""
    return {
        (story.edition.pk, judged.film.pk): {
            "stars": judged.stars,
            "verdict": judged.verdict,
        }
        for story in stories
        for judged in story.verdicts
    }
