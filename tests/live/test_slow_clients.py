"""Clients who send half a request, or take no answer, hold nobody else up."""

import select
import socket

import pytest

from tests.factories.films import FilmFactory
from tests.live.site import Site

pytestmark = pytest.mark.django_db(transaction=True)

HALF_A_HEAD = b"GET /films/ HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: slow"
HALF_A_BODY = (
    b"POST /comments/films.film/1/new/ HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n"
    b"body=half"
)
NOTHING = b""
# More than the threads of all workers together.
CLIENTS = 48


@pytest.fixture
def start(transactional_db, tmp_path):
    """A function that serves the site, with more options of gunicorn."""
    FilmFactory(slug="first")
    site = Site(tmp_path)

    def serve(*options):
        site.serve(*options)
        return site

    yield serve
    site.end()


@pytest.fixture
def client():
    """A function that opens a connection to a site and sends something."""
    opened = []

    def open_one(site, data):
        made = socket.create_connection(("127.0.0.1", site.port), timeout=20)
        opened.append(made)
        made.sendall(data)
        return made

    yield open_one
    for each in opened:
        each.close()


def answer(made) -> bytes:
    """All that comes until the server closes the connection."""
    found = b""
    while data := made.recv(65536):
        found += data
    return found


@pytest.mark.parametrize("half", [NOTHING, HALF_A_HEAD, HALF_A_BODY])
def test_readers_are_answered_while_many_send_half_a_request(start, client, half):
    site = start()
    slow = [client(site, half) for _number in range(CLIENTS)]

    status, text = site.get("/films/first/")

    assert status == 200
    assert "Film number" in text
    ended, _, _ = select.select(slow, [], [], 0)
    assert ended == []


def test_gunicorns_own_worker_is_held_by_them(start, client):
    """The control."""
    site = start("--worker-class", "gthread")
    for _number in range(CLIENTS):
        client(site, HALF_A_HEAD)

    probe = client(site, b"GET /healthz HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n")
    probe.settimeout(2)

    with pytest.raises(TimeoutError):
        probe.recv(1)


@pytest.mark.parametrize(
    ("half", "told"),
    [
        (NOTHING, b""),
        (HALF_A_HEAD, b"HTTP/1.1 408 Request Timeout"),
        (HALF_A_BODY, b"HTTP/1.1 408 Request Timeout"),
    ],
)
def test_half_a_request_is_let_go_when_its_time_is_over(start, client, half, told):
    site = start("--worker-class", "tests.live.impatient_worker.PatientWorker")

    assert answer(client(site, half)).startswith(told)


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 70_000, b"431"),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n", b"413"),
        (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", b"411"),
        (b"nonsense\r\n\r\n", b"400"),
    ],
)
def test_what_can_be_no_request_of_ours_is_refused_at_once(start, client, head, told):
    site = start()

    assert answer(client(site, head)).startswith(b"HTTP/1.1 " + told)


def test_requests_in_pieces_and_two_at_once_are_answered(start, client):
    site = start()
    head = f"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:{site.port}\r\n".encode()
    made = client(site, b"")
    for piece in (
        head[:7],
        head[7:],
        b"\r",
        b"\n",
        head + b"Connection: close\r\n\r\n",
    ):
        made.sendall(piece)

    assert answer(made).count(b"HTTP/1.1 200 OK") == 2


def test_a_body_that_waits_to_be_asked_for_is_asked_for(start, client):
    site = start()
    body = b"body=" + b"x" * 300_000
    made = client(
        site,
        b"POST /nowhere/ HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: 100-continue\r\n"
        b"Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"
        b"Content-Length: %d\r\n\r\n" % len(body),
    )

    asked = made.recv(25)
    made.sendall(body)

    assert asked == b"HTTP/1.1 100 Continue\r\n\r\n"
    assert b" 404 " in answer(made)
