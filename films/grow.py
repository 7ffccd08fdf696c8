"""Made-up films with people, credits and releases, in any number."""

from datetime import timedelta

from django.utils.text import slugify

from films.models import Company, Credit, Film, Job, Person, Release
from films.values.partial_dates import PartialDate
from films.values.territories import TerritorySet
from newsroom.growing import Growth

NAME = "films"
SLUG = "grown-"
CREDITS, RELEASES, FILMS_PER_PERSON = 6, 10, 3
TERRITORIES = ("US", "GB", "DE", "FR", "JP", "IN", "BR", "AU", "MX", "KR")


def grow(growth: Growth, wanted: int) -> None:
    """Add public films; each has six credits and ten releases."""
    jobs = list(Job.objects.order_by("pk")[:CREDITS]) or [_job()]
    platform, _made = Company.objects.get_or_create(
        slug=f"{SLUG}platform",
        defaults={"name": "Grown Platform", "kind": Company.Kind.PLATFORM},
    )
    first = Film.objects.filter(slug__startswith=SLUG).count()
    for numbers in growth.batches("Films", first, wanted):
        people = Person.objects.bulk_create(
            _person(growth, number) for number in numbers[::FILMS_PER_PERSON]
        )
        films = Film.objects.bulk_create(_film(growth, number) for number in numbers)
        Credit.objects.bulk_create(
            Credit(film=film, job=jobs[place % len(jobs)], order=place + 1, person=each)
            for place_of_film, film in enumerate(films)
            for place in range(CREDITS)
            for each in [people[(place_of_film + place) % len(people)]]
        )
        Release.objects.bulk_create(
            _release(film, number, place, platform)
            for film, number in zip(films, numbers, strict=True)
            for place in range(RELEASES)
        )


def _job():
    return Job.objects.create(key="grown", name="Grown", row_label="Grown by")


def _person(growth, number):
    name = f"Pat {growth.title(number)}"
    return Person(
        name=name,
        slug=f"{SLUG}{slugify(name)}",
        public_from=growth.now - timedelta(days=1),
    )


def _film(growth, number):
    title = growth.title(number)
    return Film(
        title=title,
        slug=f"{SLUG}{slugify(title)}",
        form=Film.Form.FEATURE,
        logline=f"Somebody finds a {title.split()[1].lower()}, and keeps it.",
        public_from=growth.now - timedelta(minutes=number + 1),
        runtime_minutes=80 + number % 60,
        countries=(TERRITORIES[number % len(TERRITORIES)],),
        year=1950 + number % 78,
    )


def _release(film, number, place, platform):
    is_streaming = place % 2 == 1
    return Release(
        film=film,
        kind=Release.Kind.STREAMING if is_streaming else Release.Kind.THEATRICAL,
        territories=TerritorySet.of(TERRITORIES[place]),
        date=PartialDate(1950 + number % 78, 1 + place, 1 + number % 28),
        status=Release.Status.HAPPENED,
        platform=platform if is_streaming else None,
        order=place,
    )
