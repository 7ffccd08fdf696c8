"""A name that no address can be made of: the form says what to write."""

import pytest
from django.contrib import admin
from django.db.models import SlugField
from django.test import RequestFactory

from tests.factories.desk import UserFactory

ADDRESSED = {
    model: each
    for model, each in admin.site._registry.items()
    if any(isinstance(field, SlugField) for field in model._meta.fields)
}


@pytest.mark.django_db
@pytest.mark.parametrize("model", ADDRESSED, ids=lambda model: model._meta.label)
def test_an_address_that_is_missing_is_asked_for_in_latin_letters(model):
    """CASES F20."""
    request = RequestFactory().get("/")
    request.user = UserFactory(is_superuser=True, is_staff=True)
    fields = ADDRESSED[model].get_form(request)().fields
    slugs = [f.name for f in model._meta.fields if isinstance(f, SlugField)]

    asked = [fields[name] for name in slugs if name in fields]
    told = [field.error_messages["required"] for field in asked if field.required]
    assert len(told) == len(slugs)
    assert all("Latin letters" in message for message in told)


def test_some_forms_ask_for_an_address():
    assert len(ADDRESSED) > 3
