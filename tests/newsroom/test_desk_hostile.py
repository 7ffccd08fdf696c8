"""What no page of the desk sends is refused, never a fault of the server."""

import pytest
from django.contrib import admin

from newsroom.desk.models import User
from tests.factories.desk import SuperuserFactory, UserFactory
from tests.factories.films import FilmFactory

pytestmark = pytest.mark.django_db

LISTS = [
    f"/admin/{model._meta.app_label}/{model._meta.model_name}/"
    for model in admin.site._registry
]


@pytest.fixture
def desk(client):
    client.force_login(SuperuserFactory())
    return client


@pytest.mark.parametrize("key", ["\0", "x", "²", "9" * 5000, "9" * 30])
@pytest.mark.parametrize("address", LISTS)
def test_a_ticked_row_that_can_be_none_is_not_found(desk, address, key):
    form = {"action": "delete_selected", "_selected_action": ["1", key], "post": "yes"}

    assert desk.post(address, form).status_code == 404


def test_a_ticked_row_that_is_one_is_taken(desk):
    user = UserFactory()
    form = {
        "action": "delete_selected",
        "_selected_action": str(user.pk),
        "post": "yes",
    }

    assert desk.post("/admin/desk/user/", form).status_code == 302
    assert not User.objects.filter(pk=user.pk).exists()


@pytest.mark.parametrize("name", ["q", "kind__exact", "title__regex", "film"])
@pytest.mark.parametrize("page", ["", "add/"])
def test_nul_in_an_address_of_the_desk_is_a_bad_request(desk, page, name):
    assert desk.get(f"/admin/films/term/{page}?{name}=%00").status_code == 400


def suggestions(client, **field):
    return client.get("/admin/autocomplete/", {"term": "", **field})


def test_suggestions_are_made_for_fields_of_a_form_only(desk):
    FilmFactory(title="Next Gen", year=2018)

    backwards = suggestions(
        desk, app_label="films", model_name="film", field_name="credits"
    )
    forwards = suggestions(
        desk, app_label="films", model_name="credit", field_name="film"
    )

    assert backwards.status_code == 403
    assert [row["text"] for row in forwards.json()["results"]] == ["Next Gen · 2018"]


def test_suggestions_take_no_nul(desk):
    answer = suggestions(
        desk, app_label="films", model_name="credit", field_name="film", term="\0"
    )

    assert answer.status_code == 400


@pytest.mark.parametrize(
    "query",
    [
        f"credit/add/?film={'9' * 4000}",
        f"film/?id__in={'9' * 4000}",
        "film/?title__regex=(",
    ],
)
def test_an_address_that_makes_no_sense_is_a_bad_request(desk, query):
    assert desk.get(f"/admin/films/{query}").status_code == 400


def test_an_address_that_does_is_answered(desk):
    film = FilmFactory()

    for query in (f"credit/add/?film={film.pk}", "film/?q=19999999999999999999"):
        assert desk.get(f"/admin/films/{query}").status_code == 200


@pytest.mark.parametrize("key", ["x", "\0", "-1", "9" * 18, "7"])
@pytest.mark.parametrize("field", ["section", "lead_picture", "topics", "films"])
def test_a_key_that_is_no_row_is_an_error_beside_its_field(desk, field, key):
    form = {"headline": "Kept", field: key, "_save": "Save"}

    answer = desk.post("/admin/articles/article/add/", form)

    assert answer.status_code == 200
    assert field in answer.context["adminform"].form.errors
    assert "Kept</textarea>" in answer.content.decode()


@pytest.mark.parametrize("field", ["section", "lead_picture", "topics", "films"])
def test_an_address_may_name_a_row_that_is_none(desk, field):
    assert desk.get(f"/admin/articles/article/add/?{field}=x").status_code == 200
