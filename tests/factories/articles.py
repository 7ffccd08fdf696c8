"""Stories for tests. Each makes only what its model demands."""

import factory
from django.utils import timezone

from articles import blocks, models
from articles.writing import publishing, workflow
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


class BlockFactory(factory.django.DjangoModelFactory):
    """The base of a factory for each type of block."""

    class Meta:
        abstract = True
        skip_postgeneration_save = True

    parent = factory.SubFactory(ArticleFactory)
    region = "main"
    ordering = factory.Sequence(lambda n: 10 * n)


class RichTextFactory(BlockFactory):
    class Meta:
        model = blocks.RichText

    text = "<p>Running text.</p>"


class CharacterProfileFactory(BlockFactory):
    class Meta:
        model = blocks.CharacterProfile

    character = factory.SubFactory(CharacterFactory)
    text = "<p>A hero.</p>"


class ListEntryFactory(BlockFactory):
    class Meta:
        model = blocks.ListEntry

    heading = "One of the ten"
    text = "<p>Why it is among them.</p>"


class FigureFactory(BlockFactory):
    class Meta:
        model = blocks.Figure

    picture = factory.SubFactory(PictureFactory)


class GalleryFactory(BlockFactory):
    class Meta:
        model = blocks.Gallery

    @factory.post_generation
    def pictures(self, create, extracted, **kwargs):
        for order, picture in enumerate(extracted or [PictureFactory()]):
            self.pictures.create(picture=picture, order=order)


class VideoFactory(BlockFactory):
    class Meta:
        model = blocks.Video

    provider = "youtube"
    video_id = "a1b2c3d4e5f"
    title = "The trailer"


class PullQuoteFactory(BlockFactory):
    class Meta:
        model = blocks.PullQuote

    quote = "A sentence worth setting large."


class FactBoxFactory(BlockFactory):
    class Meta:
        model = blocks.FactBox

    heading = "In short"

    @factory.post_generation
    def facts(self, create, extracted, **kwargs):
        for order, (label, fact) in enumerate((extracted or {}).items()):
            self.lines.create(label=label, fact=fact, order=order)


class RelatedStoryFactory(BlockFactory):
    class Meta:
        model = blocks.RelatedStory

    story = factory.SubFactory(ArticleFactory)


class FilmCardFactory(BlockFactory):
    class Meta:
        model = blocks.FilmCard

    film = factory.SubFactory(FilmFactory)


class WhereToWatchFactory(BlockFactory):
    class Meta:
        model = blocks.WhereToWatch

    film = factory.SubFactory(FilmFactory)


class ReviewVerdictFactory(BlockFactory):
    class Meta:
        model = blocks.ReviewVerdict

    film = factory.SubFactory(FilmFactory)
    verdict = "What the review comes to."


class SpoilerFoldFactory(BlockFactory):
    class Meta:
        model = blocks.SpoilerFold

    summary = "what the end is"
    text = "<p>They win.</p>"


def block_factory(block):
    """The factory of a type of block."""
    return next(
        each for each in BlockFactory.__subclasses__() if each._meta.model is block
    )


def add_block(article, model, **fields):
    """A block of `model` behind the story's last one."""
    place = sum(block.objects.filter(parent=article).count() for block in blocks.BLOCKS)
    return block_factory(model)(parent=article, ordering=10 * (place + 1), **fields)


def add_all_blocks(article, times=1):
    """`times` blocks of each type."""
    for _ in range(times):
        for block in blocks.BLOCKS:
            add_block(article, block)


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
