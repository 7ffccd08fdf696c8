"""The page that shows every component in its states, for staff."""

from django.contrib.admin.views.decorators import staff_member_required
from django.shortcuts import render
from django.views.decorators.http import require_safe

from newsroom.pictures.models import Picture
from newsroom.styleguide.forms import SampleForm
from newsroom.styleguide.samples import Samples

PICTURES = 6


@require_safe
@staff_member_required
def styleguide(request):
    made = Picture.objects.exclude(manifest={}).order_by("pk")
    context = {
        "samples": Samples(list(made[:PICTURES])),
        "empty_form": SampleForm(auto_id="empty_%s"),
        "refused_form": SampleForm({}),
    }
    return render(request, "styleguide/styleguide.html", context)
