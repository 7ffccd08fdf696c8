"""The jobs of the trade are there before any film is."""

from importlib import import_module

import pytest
from django.apps import apps

from films.models import Job

pytestmark = pytest.mark.django_db
seeding = import_module("films.migrations.0006_standard_jobs")


@pytest.fixture
def jobs():
    """A site that was just set up; other tests may have emptied the database."""
    seeding.seed(apps, None)


def test_a_new_site_has_the_jobs_of_the_trade(jobs):
    keys = set(Job.objects.values_list("key", flat=True))

    assert len(keys) >= 60
    assert {"cinematographer", "narrator", "editor", "sound_designer"} <= keys
    assert Job.objects.get(key="narrator").is_cast


def test_what_a_site_has_changed_of_them_stays(jobs):
    Job.objects.filter(key="editor").update(name="Cutter")

    seeding.seed(apps, None)

    assert Job.objects.get(key="editor").name == "Cutter"
    assert Job.objects.filter(key="editor").count() == 1
