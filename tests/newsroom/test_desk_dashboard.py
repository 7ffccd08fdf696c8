"""The front page of the desk: each role sees the panels it may, safely written."""

import pytest

from newsroom.desk import panels
from newsroom.desk.panels import Panel, Row, panel
from tests.factories.desk import SuperuserFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def own_panels(monkeypatch):
    monkeypatch.setattr(panels, "_makers", {})
    monkeypatch.setattr(panels, "autodiscover_modules", lambda name: None)


def make_panel(**changes):
    fields = {
        "rows": [],
        "total": 0,
        "all_url": "/admin/all/",
        "empty": "Nothing waits.",
    }
    return Panel(**(fields | changes))


def add_panel(name, *, permission="desk.view_user", order=1, **changes):
    def make(request):
        return make_panel(**({"title": name} | changes))

    make.__name__ = name
    panel(permission=permission, order=order)(make)


def test_panels_stand_in_their_order_with_count_rows_and_the_way_to_all(
    client, own_panels
):
    add_panel("Second", order=2)
    add_panel(
        "First",
        order=1,
        rows=[Row("Next Gen, reviewed", "/admin/1/", "2 hours ago")],
        total=12,
    )
    client.force_login(SuperuserFactory())

    page = client.get("/admin/").content.decode()

    assert page.count('class="desk-panel"') == 2
    assert page.index("First") < page.index("Second")
    assert '<a class="desk-panel__link" href="/admin/1/">Next Gen, reviewed</a>' in page
    assert '<span class="desk-panel__note">2 hours ago</span>' in page
    assert '<span class="desk-panel__total">12</span>' in page
    assert '<p class="desk-panel__empty">Nothing waits.</p>' in page


def test_a_panel_shows_only_to_those_who_hold_its_right(client, own_panels):
    add_panel("Accounts", permission="desk.view_user")
    add_panel("Library", permission="pictures.view_picture")

    client.force_login(UserFactory(role="writer"))
    writer = client.get("/admin/").content
    client.force_login(UserFactory(role="admin"))
    admin = client.get("/admin/").content

    assert (b"Accounts" in writer, b"Library" in writer) == (False, True)
    assert (b"Accounts" in admin, b"Library" in admin) == (True, True)


def test_what_a_panel_says_is_escaped(client, own_panels):
    payload = "</h2><script>alert(1)</script>"
    add_panel("x", title=payload, rows=[Row(payload, "/", payload)], total=1)
    add_panel("y", empty=payload)
    client.force_login(SuperuserFactory())

    page = client.get("/admin/").content

    assert b"alert(1)" in page
    assert b"<script>alert" not in page


def test_a_person_without_rights_sees_an_empty_desk(client):
    client.force_login(UserFactory())

    response = client.get("/admin/")

    assert response.status_code == 200
    assert b"desk-panel" not in response.content.split(b"<body")[1]


def test_the_sign_in_page_says_where_it_leads_and_keeps_no_copy(client):
    response = client.get("/admin/login/")

    assert response.content.count(b"<h1") == 1
    assert b"Sign in to the desk" in response.content
    assert response["Cache-Control"] == "private, no-store"


def test_signing_in_leads_to_no_other_host(client):
    UserFactory(username="ana")
    form = {"username": "ana", "password": "correct horse"}

    for target in ("//evil.example", "https:evil.example", "\\\\evil.example"):
        response = client.post("/admin/login/", form | {"next": target})
        assert (response.status_code, response["Location"]) == (302, "/admin/")


@pytest.mark.parametrize("role", ["writer", "editor", "film desk", "moderator"])
def test_the_real_desk_opens_for_every_role(client, role):
    client.force_login(UserFactory(role=role))

    assert client.get("/admin/").status_code == 200
