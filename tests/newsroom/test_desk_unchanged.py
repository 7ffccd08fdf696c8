"""Whatever stands in the example site opens on the desk and saves as it stands.

A value that a form prints and does not read would be refused here, or be changed.
"""

import pytest
from django.apps import apps
from django.contrib import admin
from django.db import transaction
from django.test import Client
from django.urls import reverse

from articles import example as articles_example
from films import example as films_example
from films.models import Film
from newsroom.changes import changed_all
from newsroom.desk import example as desk_example
from newsroom.history.saving import SavingAdmin
from tests.desk_forms import sent_by
from tests.factories.desk import SuperuserFactory
from tests.factories.example import QuietSite, add_pictures_without_files

pytestmark = pytest.mark.django_db
OURS = {"newsroom", "films", "articles"}
# Of what there is much of, the first of these many: it is all written by one hand.
MOST = 25
# What a save notes about itself.
NOTES = {"changed_at", "updated_at", "version", "row_version"}
OF_SAVES = {"history.Save", "admin.LogEntry", "search.Document", "articles.Revision"}


@pytest.fixture(scope="module")
def desk(django_db_setup, django_db_blocker):
    """A signed-in client of the example site; rolled back behind the module's tests."""
    with django_db_blocker.unblock(), transaction.atomic():
        site = QuietSite()
        add_pictures_without_files(site)
        for app in (desk_example, films_example, articles_example):
            app.load(site)
        changed_all()
        client = Client()
        client.force_login(SuperuserFactory())
        yield client
        transaction.set_rollback(True)


def tables() -> dict:
    """All rows of the project, as they would be if no save had been noted."""
    return {
        model._meta.label: list(
            model._base_manager.order_by("pk").values(
                *(
                    field.attname
                    for field in model._meta.concrete_fields
                    if field.name not in NOTES
                )
            )
        )
        for model in apps.get_models()
        if model._meta.app_config.name.split(".")[0]
        in {"newsroom", "films", "articles"}
        and model._meta.label not in OF_SAVES
    }


def saved(desk, row):
    """The answer to the form of `row`, sent as it came."""
    name = f"admin:{row._meta.app_label}_{row._meta.model_name}_change"
    url = reverse(name, args=[row.pk])
    return desk.post(url, sent_by(desk.get(url)))


def problems(response) -> list[str]:
    """What a refused form says."""
    if response.status_code == 302:
        return []
    context = response.context
    lines = [str(line) for line in context["errors"]]
    return lines or [f"status {response.status_code}"]


def opened_on_the_desk():
    return [
        model
        for model, model_admin in admin.site._registry.items()
        if isinstance(model_admin, SavingAdmin)
    ]


@pytest.mark.parametrize(
    "model", opened_on_the_desk(), ids=lambda model: model._meta.label
)
def test_everything_of_the_example_opens_and_saves_unchanged(desk, model):
    rows = model._base_manager.order_by("pk")[:MOST]
    before = tables()

    refused = {str(row): found for row in rows if (found := problems(saved(desk, row)))}

    assert refused == {}
    after = tables()
    assert {name: after[name] for name in after if after[name] != before[name]} == {}


def test_a_value_that_is_not_read_as_it_is_printed_is_found(desk, monkeypatch):
    """The control: countries that the box prints in a way that it refuses."""
    film = Film.objects.exclude(countries=[]).first()
    monkeypatch.setattr(
        "films.values.ordered_codes.OrderedCodesField.value_from_object",
        lambda field, row: "the land of " + " ".join(getattr(row, field.attname)),
    )

    assert problems(saved(desk, film)) != []
