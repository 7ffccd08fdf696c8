"""The admin site of the desk: Django's own, with the dashboard as front page."""

import re
from functools import wraps

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404

from newsroom.desk.panels import panels_for
from newsroom.desk.suggesting import KEY

# A number that no key, year or count of this site has, and that SQLite cannot read.
TOO_LONG = re.compile(r"[0-9]{19}")
# What people type freely; it is searched for as text.
FREE_TEXT = {"q", "term"}


class Autocomplete(AutocompleteJsonView):
    """Django's, which fails on a field that only points back from another table."""

    def process_request(self, request):
        term, model_admin, field, to_field_name = super().process_request(request)
        if field.auto_created:
            raise PermissionDenied
        return term, model_admin, field, to_field_name


class DeskSite(admin.AdminSite):
    index_title = "Today on the desk"

    @property
    def site_header(self):
        return f"{settings.SITE_NAME} desk"

    site_title = site_header

    def index(self, request, extra_context=None):
        context = {"panels": panels_for(request), **(extra_context or {})}
        return super().index(request, context)

    def autocomplete_view(self, request):
        return Autocomplete.as_view(admin_site=self)(request)

    def admin_view(self, view, cacheable=False):
        """Django's, less what no page of the desk sends and no database reads: an
        address that makes no sense (400) and a ticked row that can be none (404)."""

        @wraps(view)
        def checked(request, *args, **kwargs):
            for name, values in request.GET.lists():
                for value in values:
                    self.check_query(name, value)
            if not all(map(KEY.fullmatch, request.POST.getlist(ACTION_CHECKBOX_NAME))):
                raise Http404("A row of a list is ticked by its key.")
            return view(request, *args, **kwargs)

        return super().admin_view(checked, cacheable)

    def check_query(self, name: str, value: str) -> None:
        """Raise SuspiciousOperation for a part of the address that can be no filter."""
        if "\0" in value:
            raise SuspiciousOperation("NUL in the address.")
        if name in FREE_TEXT:
            return
        if name.endswith("regex") or TOO_LONG.search(value):
            raise SuspiciousOperation(f"{name[:40]!r} is no filter of this list.")
