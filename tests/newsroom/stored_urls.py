"""A small site for tests of stored pages. `made` notes what its views were asked for.

What stands in `faults` is raised instead of a page.
"""

from datetime import timedelta

from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect
from django.urls import include, path
from django.utils import timezone

from films.models import Film
from newsroom.delivery.public import public_page
from newsroom.delivery.recipe import holds_until, moment

made = []
faults = []


def films(request):
    """A page of all films, in as many bytes as are worth compressing."""
    made.append(request.get_full_path())
    if faults:
        raise faults[0]
    titles = "".join(f"<li>{film}</li>" for film in Film.objects.public())
    after = request.GET.get("after", "")
    return HttpResponse(f"<ul>{titles}</ul><p>{after}</p>{'<hr>' * 100}")


def film(request, slug):
    found = Film.objects.addressed(slug).public(moment()).first()
    if found is None:
        raise Http404(slug)
    return HttpResponse(found.title)


def turning(request):
    made.append(request.path)
    holds_until(timezone.now() + timedelta(milliseconds=1))
    return HttpResponse("soon another")


def private(request):
    made.append(request.path)
    return HttpResponse(f"for {request.COOKIES.get('name')}")


def sets_cookie(request):
    response = HttpResponse("marked, and a cookie by a middleware")
    response.set_cookie("seen", "1")
    return response


urlpatterns = [
    path("films/", public_page(query=["after", "page"])(films)),
    path("film/<slug:slug>/", public_page()(film)),
    path("moved/", public_page()(lambda r: HttpResponsePermanentRedirect("/films/"))),
    path("turning/", public_page()(turning)),
    path("refused/", public_page()(lambda r: HttpResponse("no", status=400))),
    path("broken/", public_page()(lambda r: 1 / 0)),
    path("private/", private),
    path("cookie/", sets_cookie),
    path("", include("newsroom.urls")),
]
handler400 = "newsroom.delivery.errors.bad_request"
handler404 = "newsroom.delivery.errors.not_found"
handler500 = "newsroom.delivery.errors.server_error"
