"""Stories for tests. Each makes only what its model demands."""

import factory
from django.utils import timezone

from articles import models, publishing, workflow
from tests.factories.desk import UserFactory
from tests.factories.films import CharacterFactory, FilmFactory
from tests.factories.pictures import PictureFactory


class SectionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Section
        django_get_or_create = ["slug"]

    name = "News"
    slug = "news"


class TopicFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Topic

    name = factory.Sequence(lambda n: f"Topic {n}")
    slug = factory.Sequence(lambda n: f"topic-{n}")


class ContributorFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Contributor

    name = factory.Sequence(lambda n: f"Contributor {n}")
    slug = factory.Sequence(lambda n: f"contributor-{n}")


class ArticleFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Article

    headline = factory.Sequence(lambda n: f"Headline {n}")
    standfirst = "What the story says in a sentence."
    slug = factory.Sequence(lambda n: f"story-{n}")
    section = factory.SubFactory(SectionFactory)


class BylineFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = models.Byline

    article = factory.SubFactory(ArticleFactory)
    contributor = factory.SubFactory(ContributorFactory)


def add_block(article, model, **fields):
    """A block of `model` behind the story's last one."""
    place = sum(block.objects.filter(parent=article).count() for block in models.BLOCKS)
    return model.objects.create(
        parent=article, region="main", ordering=10 * (place + 1), **fields
    )


def add_all_blocks(article, times=1):
    """`times` blocks of each of the seven types."""
    for _ in range(times):
        film = FilmFactory()
        add_block(article, models.RichText, text="<p>Running text.</p>")
        add_block(
            article,
            models.CharacterProfile,
            character=CharacterFactory(film=film),
            text="<p>A hero.</p>",
        )
        add_block(article, models.Figure, picture=PictureFactory())
        add_block(article, models.PullQuote, quote="A sentence worth setting large.")
        add_block(article, models.RelatedStory, story=ArticleFactory())
        add_block(article, models.FilmCard, film=film)
        add_block(article, models.WhereToWatch, film=film)


def publish(article, *, by=None, at=None):
    """The edition of `article` as it stands, saved, approved and published."""
    by = by or UserFactory(role="editor")
    publishing.save_revision(article, by=by)
    article.refresh_from_db()
    if article.workflow_state != "approved":
        workflow.act("approve", article, by=by)
    return publishing.publish(article, by=by, at=at)


def public_story(*, ago=None, **fields):
    """A story whose first edition went public `ago` (timedelta) before now."""
    edition = publish(ArticleFactory(**fields))
    if ago:
        moment = timezone.now() - ago
        models.Edition.objects.filter(pk=edition.pk).update(
            starts_at=moment, first_published_at=moment
        )
        edition.refresh_from_db()
    return edition
