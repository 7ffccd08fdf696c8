"""Public pages are the same bytes for everybody; everything else is private."""

from datetime import timedelta

import pytest
from django.contrib import admin, messages
from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect
from django.middleware.csrf import get_token
from django.shortcuts import redirect
from django.template import engines
from django.template.response import TemplateResponse
from django.urls import include, path
from django.utils import timezone

from newsroom.delivery.public import PublicPageError, public_page
from newsroom.delivery.recipe import holds_until
from tests.factories.desk import SuperuserFactory

pytestmark = [pytest.mark.django_db, pytest.mark.urls(__name__)]

FOR_ALL = (
    "public, max-age=0, s-maxage=10, stale-while-revalidate=5, stale-if-error=86400"
)
POLICY_HEADERS = {
    "Content-Security-Policy",
    "Cross-Origin-Opener-Policy",
    "Referrer-Policy",
    "X-Content-Type-Options",
    "X-Frame-Options",
}


def story(request, slug="next-gen"):
    return HttpResponse(f"<h1>{slug}</h1>")


def template(source):
    """A view that renders `source` as templates of pages are: with the request."""

    def view(request):
        page = engines["django"].from_string(source)
        return HttpResponse(page.render({}, request))

    return view


def late_template(request):
    return TemplateResponse(
        request, engines["django"].from_string("{{ user.username }}")
    )


def sets_cookie(request):
    response = HttpResponse()
    response.set_cookie("seen", "1")
    return response


def varies(request):
    return HttpResponse(headers={"Vary": "Cookie"})


def writes_session(request):
    request.session["seen"] = 1
    return HttpResponse()


def writes_message(request):
    messages.info(request, "Hello")
    return HttpResponse("".join(map(str, messages.get_messages(request))))


def missing(request):
    raise Http404("nothing here")


def broken(request):
    raise RuntimeError("broken")


TOUCHES = {
    "user": lambda request: HttpResponse(request.user.username),
    "user-truth": lambda request: HttpResponse(str(bool(request.user))),
    "user-template": template("{{ user.username }}"),
    "user-condition": template("{% if user.is_staff and 1 %}staff{% endif %}"),
    "perms": template("{{ perms.desk.view_user }}"),
    "late-template": late_template,
    "session": lambda request: HttpResponse(str(request.session.get("seen"))),
    "writes-session": writes_session,
    "csrf": lambda request: HttpResponse(get_token(request)),
    "csrf-template": template("{% csrf_token %}"),
    "cookie": lambda request: HttpResponse(str(request.COOKIES.get("seen"))),
    "cookie-header": lambda request: HttpResponse(
        request.META.get("HTTP_COOKIE", "none")
    ),
    "environ": lambda request: HttpResponse(request.environ.get("HTTP_COOKIE", "none")),
    "header": lambda request: HttpResponse(request.headers.get("Accept-Language")),
    "host": lambda request: HttpResponse(request.build_absolute_uri()),
    "address": lambda request: HttpResponse(request.META["REMOTE_ADDR"]),
    "nonce": lambda request: HttpResponse(str(request.csp_nonce)),
    "messages": writes_message,
    "messages-template": template("{% for m in messages %}{{ m }}{% endfor %}"),
    "sets-cookie": sets_cookie,
    "varies": varies,
}


def changing(request):
    holds_until(timezone.now() + timedelta(seconds=float(request.GET["in"])))
    return HttpResponse()


def late(request):
    """A page whose next change came while it was made."""
    holds_until(timezone.now())
    return HttpResponse()


def asked(request):
    return HttpResponse(f"{request.GET.urlencode()} {request.get_full_path()}")


urlpatterns = [
    path("story/", public_page()(story)),
    path("asked/", public_page(query=["page", "after"])(asked)),
    path("unmarked/", story),
    path("changing/", public_page(query=["in"])(changing)),
    path("late/", public_page()(late)),
    path("moved/", public_page()(lambda request: HttpResponsePermanentRedirect("/"))),
    path("sent/", public_page()(lambda request: redirect("/"))),
    path("public-missing/", public_page()(missing)),
    path("refused/", public_page()(lambda request: HttpResponse(status=400))),
    path("missing/", missing),
    path("broken/", broken),
    path("redirect/", lambda request: redirect("/story/")),
    path("admin/", admin.site.urls),
    path("", include("newsroom.urls")),
    *(
        path(f"{mark}/{name}/", public_page()(view) if mark == "marked" else view)
        for name, view in TOUCHES.items()
        for mark in ("marked", "plain")
    ),
]
handler404 = "newsroom.delivery.errors.not_found"
handler500 = "newsroom.delivery.errors.server_error"


def sent(response):
    """Everything that reaches the reader."""
    return response.status_code, dict(response.headers), response.content


def test_two_anonymous_readers_get_the_same_bytes_the_policy_and_no_cookie(
    client,
):
    first, second = client.get("/story/"), client.get("/story/")

    assert sent(first) == sent(second)
    assert first.content == b"<h1>next-gen</h1>"
    assert not first.cookies
    assert set(first.headers) >= POLICY_HEADERS
    assert first["Cache-Control"] == FOR_ALL
    assert "Vary" not in first


def test_signed_in_staff_get_the_bytes_of_everybody(client):
    anonymous = sent(client.get("/story/"))
    client.force_login(SuperuserFactory())
    client.get("/admin/")  # Leaves a CSRF cookie too.
    client.cookies["theme"] = "dark"

    assert sent(client.get("/story/", headers={"Accept-Language": "fi"})) == anonymous


@pytest.mark.parametrize(
    "query", ["after=2&page=1", "page=0&utm_source=x&page=1&after=2&after=2"]
)
def test_a_public_page_sees_the_keys_that_it_names_and_no_other(client, query):
    response = client.get(f"/asked/?{query}")

    assert response.content == b"page=1&after=2 /asked/?page=1&after=2"


@pytest.mark.parametrize("name", TOUCHES)
@pytest.mark.parametrize("is_staff", [False, True])
def test_a_public_page_that_touches_what_differs_by_reader_is_refused(
    client, name, is_staff
):
    if is_staff:
        client.force_login(SuperuserFactory())
        client.get("/admin/password_change/")

    with pytest.raises(PublicPageError):
        client.get(f"/marked/{name}/")


@pytest.mark.parametrize("name", TOUCHES)
def test_the_same_view_without_the_mark_may_touch_it_and_is_private(client, name):
    response = client.get(f"/plain/{name}/")

    assert response.status_code == 200
    assert response["Cache-Control"] == "private, no-store"


def test_the_reader_is_back_after_the_page(client, rf):
    request = rf.get("/", headers={"Accept-Language": "fi"})
    request.session, request.user = {"seen": 1}, "ana"
    request.COOKIES["seen"] = "1"

    public_page()(story)(request)

    assert (request.session, request.user) == ({"seen": 1}, "ana")
    assert request.COOKIES == {"seen": "1"}
    assert request.headers["Accept-Language"] == "fi"
    assert request.META is request.environ
    assert not hasattr(request, "csp_nonce")


def test_a_page_is_never_kept_past_its_next_change(client):
    def allowed(path):
        return client.get(path)["Cache-Control"].split(", ")[2:4]

    assert allowed("/changing/?in=12.5") == ["s-maxage=10", "stale-while-revalidate=2"]
    assert allowed("/changing/?in=4.5") == ["s-maxage=4", "stale-while-revalidate=0"]
    assert allowed("/late/") == ["s-maxage=0", "stale-while-revalidate=0"]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/unmarked/", 200),
        ("/missing/", 404),
        ("/public-missing/", 404),
        ("/no-such-page/", 404),
        ("/static/no-such-file.css", 404),
        ("/broken/", 500),
        ("/redirect/", 302),
        ("/sent/", 302),
        ("/refused/", 400),
        ("/story", 301),
        ("/admin/", 302),
        ("/admin/login/", 200),
        ("/healthz", 200),
    ],
)
def test_everything_without_the_mark_is_private(client, address, status):
    client.raise_request_exception = False

    response = client.get(address)

    assert response.status_code == status
    assert response["Cache-Control"] == "private, no-store"


def test_a_marked_move_may_be_stored(client):
    response = client.get("/moved/")

    assert response.status_code == 301
    assert response["Cache-Control"].startswith("public,")


def test_a_post_to_a_public_page_is_not_stored(client):
    response = client.post("/story/")

    assert response["Cache-Control"] == "private, no-store"


def test_an_unchanged_page_is_a_304_that_may_still_be_stored(client):
    etag = client.get("/story/")["ETag"]

    same = client.get("/story/", headers={"If-None-Match": etag})
    other = client.get("/story/", headers={"If-None-Match": '"other"'})

    assert (same.status_code, same.content) == (304, b"")
    assert same["Cache-Control"] == FOR_ALL
    assert same["ETag"] == etag
    assert other.status_code == 200


def test_the_policy_of_a_public_page_holds_no_nonce_but_that_of_a_staff_page_may(
    client,
):
    public = {client.get("/story/")["Content-Security-Policy"] for _try in range(3)}
    staff = {client.get("/plain/nonce/")["Content-Security-Policy"] for _try in "abc"}

    assert len(public) == 1
    assert "nonce-" not in public.pop()
    assert len(staff) == 3


def test_every_process_writes_the_policy_in_the_same_order(client):
    policy = client.get("/story/")["Content-Security-Policy"]

    assert policy.split("; ") == [
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
        "img-src 'self'",
        "manifest-src 'self'",
        "object-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
    ]


def test_a_cookie_that_a_middleware_adds_later_keeps_the_page_private(
    client, settings, caplog
):
    settings.MIDDLEWARE = [
        settings.MIDDLEWARE[0],
        "tests.newsroom.test_delivery_public.tracking_middleware",
        *settings.MIDDLEWARE[1:],
    ]

    response = client.get("/story/")

    assert response["Cache-Control"] == "private, no-store"
    assert "Public page /story/ was kept private" in caplog.text


def tracking_middleware(get_response):
    def middleware(request):
        response = get_response(request)
        response.set_cookie("tracked", "1")
        return response

    return middleware


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "testserver.evil.example"},
        {"Host": "testserver:80@evil.example"},
    ],
)
def test_a_foreign_host_is_refused_and_nothing_is_stored(client, headers):
    response = client.get("/story/", headers=headers)

    assert response.status_code == 400
    assert response["Cache-Control"] == "private, no-store"
    assert b"evil" not in response.content


@pytest.mark.parametrize("name", ["X-Forwarded-Host", "Forwarded", "X-Host"])
def test_forwarding_headers_do_not_move_the_site(client, settings, name):
    settings.ORIGIN = "https://news.example"
    headers = {name: "host=evil.example" if name == "Forwarded" else "evil.example"}

    response = client.get("/robots.txt", headers=headers)

    assert b"evil" not in response.content
    assert b"Sitemap: https://news.example/sitemap.xml" in response.content
