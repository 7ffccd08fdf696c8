"""Rows of the film record, filled with what the model demands and no more."""

import datetime

import factory
from factory.django import DjangoModelFactory

from films import models
from films.values.partial_dates import PartialDate

LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)


class FilmFactory(DjangoModelFactory):
    class Meta:
        model = models.Film

    title = factory.Sequence(lambda n: f"Film number {n}")
    slug = factory.Sequence(lambda n: f"film-{n}")
    public_from = LONG_AGO


class PersonFactory(DjangoModelFactory):
    class Meta:
        model = models.Person

    name = factory.Sequence(lambda n: f"Person Number{n}")
    slug = factory.Sequence(lambda n: f"person-{n}")
    public_from = LONG_AGO


class CompanyFactory(DjangoModelFactory):
    class Meta:
        model = models.Company

    name = factory.Sequence(lambda n: f"Company {n}")
    slug = factory.Sequence(lambda n: f"company-{n}")


class CharacterFactory(DjangoModelFactory):
    class Meta:
        model = models.Character

    film = factory.SubFactory(FilmFactory)
    name = factory.Sequence(lambda n: f"Character {n}")
    slug = factory.Sequence(lambda n: f"character-{n}")


class JobFactory(DjangoModelFactory):
    class Meta:
        model = models.Job
        django_get_or_create = ["key"]

    key = "director"
    name = "Director"
    row_label = "Directed by"


class CreditFactory(DjangoModelFactory):
    class Meta:
        model = models.Credit

    film = factory.SubFactory(FilmFactory)
    job = factory.SubFactory(JobFactory)
    person = factory.SubFactory(PersonFactory)


class ReleaseFactory(DjangoModelFactory):
    class Meta:
        model = models.Release

    film = factory.SubFactory(FilmFactory)
    kind = "streaming"
    status = "scheduled"
    date = PartialDate(2018, 9, 7)


class SourceFactory(DjangoModelFactory):
    class Meta:
        model = models.Source

    title = factory.Sequence(lambda n: f"Source {n}")


class CitationFactory(DjangoModelFactory):
    class Meta:
        model = models.Citation

    film = factory.SubFactory(FilmFactory)
    source = factory.SubFactory(SourceFactory)
