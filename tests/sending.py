"""Sends the desk's own forms back, as a browser would."""

from django.urls import reverse
from django.utils import timezone

from tests.articles.test_admin import form_of


def send_form(client, row, **values):
    """The form of `row` as it stands, with `values` in place of what it showed."""
    url = reverse(
        f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk]
    )
    shown = form_of(client.get(url))
    data = {key: "on" if value is True else value for key, value in shown.items()}
    data = {key: value for key, value in data.items() if value is not False}
    if moment := data.pop("public_from", None):
        local = timezone.localtime(moment)
        data |= {
            "public_from_0": local.date().isoformat(),
            "public_from_1": local.time().isoformat(),
        }
    answer = client.post(url, data | values)
    assert answer.status_code == 302, answer.context["errors"]
