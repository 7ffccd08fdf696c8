"""The desk in a real browser: the content policy holds, and axe finds nothing."""

import pytest
from django.contrib import admin
from django.urls import reverse

from newsroom.desk.models import User
from tests.browser.axe import violations
from tests.factories.articles import ArticleFactory
from tests.factories.desk import SuperuserFactory, UserFactory
from tests.factories.pictures import stored_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def sign_in(page, user):
    page.goto("/admin/login/")
    page.get_by_label("Username").fill(user.username)
    page.get_by_label("Password").fill("correct horse")
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/admin/")


def desk_pages():
    """The address of every table's list and form, and of pages about a row of some."""
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        yield reverse(f"{name}_changelist")
        yield reverse(f"{name}_add")
    for row in (ArticleFactory(), stored_picture(), UserFactory()):
        name = f"admin:{row._meta.app_label}_{row._meta.model_name}"
        yield reverse(f"{name}_change", args=[row.pk])
        yield reverse(f"{name}_history", args=[row.pk])
        yield reverse(f"{name}_delete", args=[row.pk])


def test_no_page_of_the_desk_breaks_the_content_policy(page, complaints):
    sign_in(page, SuperuserFactory())

    for address in desk_pages():
        response = page.goto(address)
        # Some tables are filled by code only: their form is refused with a page.
        refused = response.status == 403 and address.endswith("/add/")
        assert response.status == 200 or refused, address
        assert complaints == [], address


def test_an_injected_script_is_inert_on_the_desk_and_is_complained_of(page, complaints):
    sign_in(page, SuperuserFactory())

    page.evaluate(
        """() => {
            document.body.innerHTML += "<img src=x onerror='window.wasHit = true'>";
            const script = document.createElement("script");
            script.textContent = "window.wasHit = true";
            document.body.append(script);
        }"""
    )
    page.wait_for_load_state("networkidle")

    assert page.evaluate("window.wasHit") is None
    complaints.expect("Executing inline script", "inline event handler", "404")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_sign_in_dashboard_and_accounts(new_page, scheme):
    page = new_page(color_scheme=scheme)
    page.goto("/admin/login/")
    found = {"login": violations(page)}
    sign_in(page, SuperuserFactory())

    for address in (
        "/admin/",
        reverse("admin:desk_user_changelist"),
        reverse("admin:desk_user_add"),
        reverse("admin:desk_user_change", args=[User.objects.get().pk]),
    ):
        page.goto(address)
        found[address] = violations(page)

    assert found == dict.fromkeys(found, [])


def test_the_theme_follows_the_desks_own_switch(page):
    page.goto("/admin/login/")
    before = page.evaluate("getComputedStyle(document.body).colorScheme")
    light = page.evaluate("getComputedStyle(document.querySelector('h1')).color")

    page.get_by_role("button", name="Toggle theme").click()

    assert before == "light dark"
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    dark = page.evaluate("getComputedStyle(document.querySelector('h1')).color")
    assert (light, dark) == ("rgb(22, 19, 28)", "rgb(243, 240, 247)")
