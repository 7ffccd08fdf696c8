"""Made-up stories with an edition each, in any number."""

from datetime import timedelta

from django.utils.text import slugify

from articles.blocks import RichText
from articles.models import Article, Byline, Contributor, Edition, Revision, Section
from newsroom.growing import Growth
from newsroom.history.snapshot import digest, snapshots

NAME = "stories"
SLUG = "grown-"
MINUTES_BETWEEN = 7
PARAGRAPHS = 6


def grow(growth: Growth, wanted: int) -> None:
    """Add public stories of six paragraphs, each with a byline and one edition."""
    section = Section.objects.order_by("pk").first() or Section.objects.create(
        name="Grown", slug="grown"
    )
    writer, _made = Contributor.objects.get_or_create(
        slug="grown-writer", defaults={"name": "Grown Writer"}
    )
    first = Article.objects.filter(slug__startswith=SLUG).count()
    for numbers in growth.batches("Stories", first, wanted):
        stories = [_story(growth, number, section) for number in numbers]
        articles = Article.objects.bulk_create(stories)
        RichText.objects.bulk_create(
            RichText(parent=each, region="main", ordering=10, text=_text(each))
            for each in articles
        )
        Byline.objects.bulk_create(
            Byline(article=each, contributor=writer) for each in articles
        )
        texts = snapshots(Article, [each.pk for each in articles])
        revisions = Revision.objects.bulk_create(
            Revision(
                article=each,
                number=1,
                text=texts[each.pk],
                digest=digest(texts[each.pk]),
            )
            for each in articles
        )
        Edition.objects.bulk_create(
            _edition(growth, number, revision)
            for number, revision in zip(numbers, revisions, strict=True)
        )


def _story(growth, number, section):
    title = growth.title(number)
    slug = f"{SLUG}{slugify(title)}"
    return Article(
        headline=f"What we know about {title}",
        standfirst=f"Story {number} of a site that has many.",
        slug=slug,
        section=section,
    )


def _text(article):
    said = f"{article.headline}: nobody has seen it, and everybody talks about it. "
    return "".join(f"<p>{said * 3}({place})</p>" for place in range(PARAGRAPHS))


def _edition(growth, number, revision):
    article = revision.article
    starts_at = growth.now - timedelta(minutes=MINUTES_BETWEEN * (number + 1))
    return Edition(
        article=article,
        revision=revision,
        starts_at=starts_at,
        first_published_at=starts_at,
        slug=article.slug,
        headline=article.headline,
        standfirst=article.standfirst,
        section=article.section,
        design=article.design,
        display=article.display,
        byline="Grown Writer",
        minutes=2,
    )
