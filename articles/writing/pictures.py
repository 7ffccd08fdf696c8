"""The pictures that readers lose with a story that is withdrawn."""

from django.utils import timezone

from articles.models import Contributor, Edition, EditionPicture
from films.models import Character, Film, Person
from newsroom.pictures.models import Picture

# What shows a picture besides stories, and by which fields.
OTHERS = {
    Film: ("poster", "hero"),
    Character: ("portrait",),
    Person: ("portrait",),
    Contributor: ("picture",),
}


def shown_by_none_but(article) -> list[Picture]:
    """The pictures of the story's editions that nothing else shows to readers now."""
    now = timezone.now()
    elsewhere = EditionPicture.objects.filter(
        edition__in=Edition.objects.public(now).exclude(article=article)
    )
    own = Picture.objects.filter(
        pk__in=EditionPicture.objects.filter(edition__article=article).values("target")
    ).exclude(pk__in=elsewhere.values("target"))
    for model, fields in OTHERS.items():
        for field in fields:
            shown = model.objects.public(now).exclude(**{field: None})
            own = own.exclude(pk__in=shown.values(field))
    return list(own)
