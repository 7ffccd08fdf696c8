"""Take the addresses of stories over into the table of all addresses."""

from django.db import migrations
from django.db.models import Min, OuterRef, Subquery

KIND = "articles.article"


def take_over(apps, schema_editor):
    editions = apps.get_model("articles", "Edition").objects
    starts = (
        editions.filter(article=OuterRef("article"), slug=OuterRef("slug"))
        .order_by()
        .values("slug")
        .annotate(at=Min("starts_at"))
        .values("at")
    )
    slugs = apps.get_model("articles", "Slug").objects.annotate(at=Subquery(starts))
    address = apps.get_model("addresses", "Address")
    address.objects.bulk_create(
        (
            address(
                kind=KIND,
                slug=each.slug,
                target=each.article_id,
                known_from=each.at,
            )
            for each in slugs.exclude(at=None).iterator(chunk_size=500)
        ),
        batch_size=500,
        ignore_conflicts=True,
    )


def give_back(apps, schema_editor):
    slug = apps.get_model("articles", "Slug")
    addresses = apps.get_model("addresses", "Address").objects.filter(kind=KIND)
    slug.objects.bulk_create(
        (
            slug(slug=each.slug, article_id=each.target)
            for each in addresses.iterator(chunk_size=500)
        ),
        batch_size=500,
        ignore_conflicts=True,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0003_edition_verdict"),
        ("addresses", "0001_initial"),
    ]

    operations = [migrations.RunPython(take_over, give_back)]
