"""nginx, set up as in deploy/nginx.conf, in front of the site."""

import os
import re
import shutil
import socket
import subprocess
from types import SimpleNamespace

import pytest
from django.conf import settings

from tests.factories.films import FilmFactory
from tests.live.site import Site, free_port
from tests.live.test_slow_clients import CLIENTS, HALF_A_BODY, HALF_A_HEAD, answer

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        not shutil.which("nginx") and os.environ.get("NEWSROOM_REQUIRE_BROWSER") != "1",
        reason="nginx is not installed",
    ),
]
AROUND = """
daemon off; pid {folder}/nginx.pid; error_log {folder}/errors;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/bodies; proxy_temp_path {folder}/answers;
  fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  {server}
}}
"""


def own_conf(folder, port, site_port, seconds) -> str:
    """The file as it is, but for ports, certificate and the length of its deadlines."""
    conf = (settings.BASE_DIR / "deploy/nginx.conf").read_text()
    _to_https, server = re.findall(r"^server \{.*?^\}", conf, re.DOTALL | re.MULTILINE)
    server = re.sub(r"^ *(ssl_\w+|listen \[::\]).*$", "", server, flags=re.MULTILINE)
    server = server.replace("listen 443 ssl http2;", f"listen 127.0.0.1:{port};")
    server = server.replace("127.0.0.1:8000", f"127.0.0.1:{site_port}")
    return AROUND.format(folder=folder, server=server.replace("10s;", f"{seconds}s;"))


@pytest.fixture
def start(transactional_db, tmp_path):
    """A function that serves the site behind nginx with deadlines of `seconds`."""
    FilmFactory(slug="first")
    site, running = Site(tmp_path), []

    def serve(*, seconds):
        site.serve()
        port = free_port()
        (tmp_path / "nginx.conf").write_text(
            own_conf(tmp_path, port, site.port, seconds)
        )
        command = ["nginx", "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf")]
        subprocess.run([*command, "-t"], check=True, capture_output=True)
        running.append(subprocess.Popen(command))
        return SimpleNamespace(port=port)

    yield serve
    for each in running:
        each.terminate()
        each.wait()
    site.end()


def connected(site, data):
    """A connection to nginx, which may be about to start, that has sent `data`."""
    for _try in range(1000):
        try:
            made = socket.create_connection(("127.0.0.1", site.port), timeout=20)
        except ConnectionRefusedError:
            continue
        made.sendall(data)
        return made
    raise AssertionError("nginx does not answer")


def asked(site):
    head = b"GET /films/first/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
    return answer(connected(site, head))


@pytest.mark.parametrize("half", [HALF_A_HEAD, HALF_A_BODY])
def test_readers_are_answered_while_many_send_half_a_request(start, half):
    site = start(seconds=60)
    slow = [connected(site, half) for _number in range(CLIENTS)]

    assert b"HTTP/1.1 200 OK" in asked(site)
    for each in slow:
        each.setblocking(False)
        with pytest.raises(BlockingIOError):
            each.recv(1)
        each.close()


@pytest.mark.parametrize("half", [HALF_A_HEAD, HALF_A_BODY])
def test_half_a_request_is_let_go_when_its_time_is_over(start, half):
    site = start(seconds=1)

    ended = answer(connected(site, half))

    assert ended == b"" or ended.startswith(b"HTTP/1.1 408")
