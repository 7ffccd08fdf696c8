"""What was sent to the desk and not taken in, because nobody was signed in any more.

It goes along with the form for signing in, signed so that no other site can put words
there, and is sent again by whoever signed in, who may then do no more than they may.
"""

from dataclasses import asdict

from django.contrib import admin
from django.core import signing
from django.template.response import TemplateResponse

from newsroom.delivery.errors import permission_denied
from newsroom.delivery.kept import Kept, kept_form

SALT = "newsroom.desk.resuming"
SECONDS = 12 * 60 * 60
FIELD = "kept"
TOKEN = "csrfmiddlewaretoken"  # noqa: S105  a field's name


def kept_token(request) -> str:
    """What this request sent, for the field FIELD of a form; "" where it sent none."""
    kept = kept_form(request)
    return signing.dumps(asdict(kept), salt=SALT, compress=True) if kept else ""


def kept_in(request) -> Kept | None:
    """What the form for signing in brought along, or None."""
    try:
        sent = signing.loads(request.POST.get(FIELD, ""), salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return None
    return Kept(**sent)


def send_again(request, kept: Kept, *, status=200) -> TemplateResponse:
    """The page with all that was typed, and the button that sends it again."""
    kept.sent = [each for each in kept.sent if each[0] != TOKEN]
    context = {
        **admin.site.each_context(request),
        "title": "Not saved yet",
        "is_nav_sidebar_enabled": False,
        "kept": kept,
    }
    return TemplateResponse(request, "admin/send_again.html", context, status=status)


def csrf_failure(request, reason=""):
    """A form whose token is missing or of an earlier sign-in comes back as it was.

    What another site sent is not shown: `kept_form` knows where it came from.
    """
    kept = kept_form(request)
    if kept is None:
        return permission_denied(request)
    if not admin.site.has_permission(request):
        return admin.site.sign_in_again(request, kept_token(request))
    return send_again(request, kept, status=403)
