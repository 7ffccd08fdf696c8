"""What is measured: the example site, and one story of a known size beside it.

Everything is made by the apps' own verbs, as staff and readers would make it.
"""

from datetime import timedelta

from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from bench.pages import COMMENTS, Made

BLOCKS = 12
# With those of the example, enough for a full page of the archive.
SHORT_STORIES = 4
PARAGRAPH = (
    "<p>The city wakes before its heroes do. A delivery robot crosses the empty "
    "square, stops at a red light that nobody else waits for, and <em>thinks</em> "
    "about it. It is a small joke, and the film has hundreds of them: in signs, in "
    "reflections, in the way a door hesitates. Whoever looks only at the chase "
    "misses <strong>half of the story</strong>, and the better half at that.</p>"
)


def make() -> Made:
    """Fill an empty, migrated database."""
    # Imported here: the settings are complete only when this is called.
    from articles.models import Edition
    from comments.posting import sum as sums
    from comments.targets import key_of, label_of
    from films.models import Film

    call_command("sync_roles", verbosity=0)
    call_command("load_example")
    film = Film.objects.public().get(slug="next-gen")
    editor = get_user_model().objects.create_superuser("bench")
    # Comments that come in while pages are measured belong to none of these pages.
    talked_about = Edition.objects.public().filter(article__comment_policy="open")
    talked_about = talked_about.order_by("first_published_at").first().article
    asked = sums.shared(key_of(talked_about))
    for number in range(SHORT_STORIES):
        make_short_story(number, film, editor)
    article = make_story(film, editor)
    make_comments(article)
    return Made(
        front=reverse("articles:front_page"),
        article=article.get_absolute_url(),
        film=film.get_absolute_url(),
        archive=reverse("articles:article_list"),
        search=f"{reverse('search:search')}?q=film",
        comment=reverse("comments:new", args=[label_of(talked_about), talked_about.pk]),
        question=asked.token,
        answer=str(asked.sum.answer),
    )


def make_short_story(number, film, editor):
    """A public story of one paragraph with a lead picture."""
    from articles.blocks import RichText
    from articles.models import Article, Section

    article = Article.objects.create(
        headline=f"A short story, number {number}, for the archive",
        standfirst="One paragraph about a city that wakes before its heroes do.",
        slug=f"a-short-story-{number}",
        section=Section.objects.first(),
        lead_picture=film.hero,
        created_by=editor,
    )
    publish(article, [RichText(text=PARAGRAPH)], editor)


def make_story(film, editor):
    """A public story of 12 blocks of all kinds, with pictures, about `film`."""
    from articles.blocks import (
        CharacterProfile,
        Figure,
        FilmCard,
        PullQuote,
        RelatedStory,
        RichText,
        WhereToWatch,
    )
    from articles.models import Article, Edition, Section, Topic
    from films.models import Character

    characters = list(Character.objects.public().filter(film=film)[:3])
    other = Edition.objects.public().first()
    article = Article.objects.create(
        headline="A story of known size, with everything a story can hold",
        standfirst="Twelve blocks, three heroes, one film and fifty comments.",
        slug="a-story-of-known-size",
        section=Section.objects.first(),
        lead_picture=film.hero,
        created_by=editor,
    )
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
        RelatedStory(story=other.article),
        FilmCard(film=film),
        WhereToWatch(film=film),
    ]
    if len(blocks) != BLOCKS:
        raise SystemExit(f"bench: the story has {len(blocks)} blocks, not {BLOCKS}.")
    publish(article, blocks, editor)
    return article


def publish(article, blocks, editor):
    """Make the article public with these blocks, as the desk does."""
    from articles.models import Contributor
    from articles.writing import publishing, workflow

    article.bylines.create(contributor=Contributor.objects.first())
    for place, block in enumerate(blocks):
        block.parent, block.region, block.ordering = article, "main", 10 * place
        block.save()
    publishing.save_revision(article, by=editor)
    workflow.act("approve", article, by=editor)
    publishing.publish(article, by=editor)


def make_comments(article) -> None:
    """50 approved comments: 25 conversations of two, all on the first page."""
    from django.db import transaction

    from comments.posting import taking_in

    begin = timezone.now() - timedelta(hours=2)
    with transaction.atomic():
        thread = taking_in.locked_thread(article)
        parent = None
        for number in range(COMMENTS):
            parent = taking_in.store(
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
