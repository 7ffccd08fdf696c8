"""The admin site of the desk: Django's own, with the dashboard as front page."""

from functools import wraps

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import Http404
from django.template.response import TemplateResponse
from django.urls import reverse

from newsroom.desk import resuming
from newsroom.desk.lists import BoundedPaginator
from newsroom.desk.panels import panels_for
from newsroom.desk.signing_in import SignInForm, renew
from newsroom.keys import is_beyond_keys, is_row_key

# What people type freely; it is searched for as text.
FREE_TEXT = {"q", "term"}


class Autocomplete(AutocompleteJsonView):
    """Django's, which fails on a field that only points back from another table.

    Rows of one name are told apart; see `newsroom.desk.picking`.
    """

    def process_request(self, request):
        term, model_admin, field, to_field_name = super().process_request(request)
        if field.auto_created:
            raise PermissionDenied
        return term, model_admin, field, to_field_name

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        keys = [row.pk for row in context["object_list"]]
        rows = self.model_admin.model._default_manager.filter(pk__in=keys)
        self.texts = self.model_admin.picker_texts(self.model_admin.for_picker(rows))
        return context

    def serialize_result(self, obj, to_field_name):
        return {"id": str(getattr(obj, to_field_name)), "text": self.texts[obj.pk]}


class DeskSite(admin.AdminSite):
    index_title = "Today on the desk"
    login_form = SignInForm

    @property
    def site_header(self):
        return f"{settings.SITE_NAME} desk"

    site_title = site_header

    def register(self, models, admin_class=None, **options):
        """Django's, with lists that do not count a grown table."""
        bounded = {"paginator": BoundedPaginator, "show_full_result_count": False}
        super().register(models, admin_class, **{**bounded, **options})

    def index(self, request, extra_context=None):
        context = {"panels": panels_for(request), **(extra_context or {})}
        return super().index(request, context)

    def login(self, request, extra_context=None):
        """Django's; 429 where the password was not even looked at.

        A form that was sent without being signed in comes back once one is.
        """
        kept = {resuming.FIELD: request.POST.get(resuming.FIELD, "")}
        response = super().login(request, {**kept, **(extra_context or {})})
        is_signed_in = response.status_code == 302 and self.has_permission(request)
        if is_signed_in and (sent := resuming.kept_in(request)):
            return resuming.send_again(request, sent)
        form = (getattr(response, "context_data", None) or {}).get("form")
        if seconds := getattr(form, "retry_after", 0):
            response.status_code = 429
            response["Retry-After"] = str(seconds)
        return response

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
            if not all(map(is_row_key, request.POST.getlist(ACTION_CHECKBOX_NAME))):
                raise Http404("A row of a list is ticked by its key.")
            renew(request.session)
            return view(request, *args, **kwargs)

        signed_in = super().admin_view(checked, cacheable)

        @wraps(signed_in)
        def in_place(request, *args, **kwargs):
            is_signed_out = not self.has_permission(request)
            if is_signed_out and (token := resuming.kept_token(request)):
                return self.sign_in_again(request, token)
            return signed_in(request, *args, **kwargs)

        return in_place

    def sign_in_again(self, request, token) -> TemplateResponse:
        """The form for signing in, at the address that was sent to."""
        context = {
            **self.each_context(request),
            "title": "Sign in again",
            "form": SignInForm(request),
            "app_path": reverse("admin:login"),
            "next": request.path,
            resuming.FIELD: token,
        }
        return TemplateResponse(request, "admin/login.html", context, status=403)

    def check_query(self, name: str, value: str) -> None:
        """Raise SuspiciousOperation for a part of the address that can be no filter."""
        if "\0" in value:
            raise SuspiciousOperation("NUL in the address.")
        if name in FREE_TEXT:
            return
        if name.endswith("regex") or is_beyond_keys(value):
            raise SuspiciousOperation(f"{name[:40]!r} is no filter of this list.")
