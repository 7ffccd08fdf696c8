"""The yardstick: a public view that answers with the same short text."""

from django.http import HttpResponse
from django.urls import path
from django.views.decorators.http import require_safe

from newsroom.delivery.public import public_page


@require_safe
@public_page()
def constant(request):
    return HttpResponse("constant")


urlpatterns = [path("", constant)]
