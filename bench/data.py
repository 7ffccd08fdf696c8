"""What is measured: the example site, and one story of a known size beside it.

Everything is made by the apps' own verbs, as staff and readers would make it.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.utils import timezone

BLOCKS, PARAGRAPHS, COMMENTS = 12, 17, 50
PARAGRAPH = (
    "<p>The city wakes before its heroes do. A delivery robot crosses the empty "
    "square, stops at a red light that nobody else waits for, and <em>thinks</em> "
    "about it. It is a small joke, and the film has hundreds of them: in signs, in "
    "reflections, in the way a door hesitates. Whoever looks only at the chase "
    "misses <strong>half of the story</strong>, and the better half at that.</p>"
)


@dataclass(frozen=True)
class Made:
    """The addresses to ask for, and the story that is commented on."""

    article: str
    film: str
    target: object


def make() -> Made:
    """Fill an empty, migrated database."""
    call_command("sync_roles", verbosity=0)
    call_command("load_example")
    # Imported here: the settings are complete only when this is called.
    from films.models import Film

    film = Film.objects.public().get(slug="next-gen")
    editor = get_user_model().objects.create_superuser("bench")
    article = make_story(film, editor)
    make_comments(article)
    return Made(article.get_absolute_url(), film.get_absolute_url(), article)


def make_story(film, editor):
    """A public story of 12 blocks of all kinds, with pictures, about `film`."""
    from articles import publishing, workflow
    from articles.models import (
        Article,
        CharacterProfile,
        Contributor,
        Edition,
        Figure,
        FilmCard,
        PullQuote,
        RelatedStory,
        RichText,
        Section,
        Topic,
        WhereToWatch,
    )
    from films.models import Character

    characters = list(Character.objects.public().filter(film=film)[:3])
    others = list(Edition.objects.public().for_cards()[:1])
    article = Article.objects.create(
        headline="A story of known size, with everything a story can hold",
        standfirst="Twelve blocks, three heroes, one film and fifty comments.",
        slug="a-story-of-known-size",
        section=Section.objects.first(),
        lead_picture=film.hero,
        created_by=editor,
    )
    article.bylines.create(contributor=Contributor.objects.first())
    article.films.add(film)
    article.topics.add(*Topic.objects.all()[:3])
    heading = "<h2>What to look at</h2>"
    blocks = [
        RichText(text=PARAGRAPH * 3),
        *(
            CharacterProfile(
                character=character, text=PARAGRAPH * 2, quote="I was made for this."
            )
            for character in characters
        ),
        RichText(text=heading + PARAGRAPH * 3),
        Figure(picture=film.hero),
        RichText(text=heading + PARAGRAPH * 3),
        PullQuote(quote="The robot is the one who listens.", speaker="A reader"),
        RichText(text=PARAGRAPH * 2),
        RelatedStory(story=others[0].article),
        FilmCard(film=film),
        WhereToWatch(film=film),
    ]
    if len(blocks) != BLOCKS:
        raise SystemExit(f"bench: the story has {len(blocks)} blocks, not {BLOCKS}.")
    for place, block in enumerate(blocks):
        block.parent, block.region, block.ordering = article, "main", 10 * place
        block.save()
    publishing.save_revision(article, by=editor)
    workflow.act("approve", article, by=editor)
    publishing.publish(article, by=editor)
    return article


def make_comments(article) -> None:
    """50 approved comments: 25 conversations of two, all on the first page."""
    from django.db import transaction

    from comments import posting

    begin = timezone.now() - timedelta(hours=2)
    with transaction.atomic():
        thread = posting.locked_thread(article)
        parent = None
        for number in range(COMMENTS):
            parent = posting.store(
                thread,
                name=f"Reader {number}",
                email=f"reader{number}@example.org",
                body=f"Remark {number}. I saw it twice.\n\nThe second time I listened.",
                parent=parent if number % 2 else None,
                network="",
                form_token=f"bench-{number}",
                at=begin + timedelta(minutes=number),
                findings=[],
            )
