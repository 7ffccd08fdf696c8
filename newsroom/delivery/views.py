"""Pages for machines that belong to no app."""

from django.conf import settings
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_safe

from newsroom.delivery.public import public_page


@require_safe
@public_page()
def robots(request):
    return render(
        request,
        "delivery/robots.txt",
        {"sitemap": settings.ORIGIN + reverse("delivery:sitemap")},
        content_type="text/plain",
    )


@require_safe
@public_page()
def favicon(request):
    """Where the mark is, for browsers and readers that guess its address."""
    return redirect(static("img/mark.svg"), permanent=True)
