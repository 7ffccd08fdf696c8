"""Pages for machines that belong to no app."""

from django.conf import settings
from django.shortcuts import render
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
