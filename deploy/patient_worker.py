"""gunicorn's worker, which gives a request to a thread once all of it has arrived.

gunicorn's own reads a request in the thread that answers it, so that a few clients who
send half a request hold every thread. Here the one loop of the worker gathers what
arrives, each request by a deadline; nginx does the same in front of a larger site.
"""

import re
import socket
import struct
import time
from functools import partial
from http import HTTPStatus
from selectors import EVENT_READ
from tempfile import SpooledTemporaryFile

from gunicorn.http import get_parser
from gunicorn.workers.gthread import TConn, ThreadWorker

HEAD_BYTES = 64 * 1024
HEAD_SECONDS = 10
# A picture of 15 MB and the form around it.
BODY_BYTES = 17 * 1024 * 1024
BODY_SECONDS = 15
BODY_BYTES_A_SECOND = 16 * 1024
# What is longer waits on the disk.
MEMORY_BYTES = 256 * 1024
READ_BYTES = 64 * 1024
# A client that takes nothing of an answer for so long is let go.
SEND_SECONDS = 10
SEND_BUFFER_BYTES = 1024 * 1024

END = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*([0-9]{1,12})[ \t]*\r\n", re.IGNORECASE)
UNSAID_LENGTH = re.compile(rb"\r\ntransfer-encoding:", re.IGNORECASE)
WAITS = re.compile(rb"\r\nexpect:[ \t]*100-continue[ \t]*\r\n", re.IGNORECASE)
ENDED = (
    "HTTP/1.1 {status.value} {status.phrase}\r\n"
    "Connection: close\r\nContent-Length: 0\r\n\r\n"
)
GO_ON = b"HTTP/1.1 100 Continue\r\n\r\n"


class RefusedError(Exception):
    """What arrives is no request to wait for; `status` says why."""

    def __init__(self, status: HTTPStatus):
        super().__init__(status)
        self.status = status


class Arriving:
    """A request on its way. `ends_at` is when it must be whole, by time.monotonic()."""

    def __init__(self):
        self.file = SpooledTemporaryFile(MEMORY_BYTES)  # noqa: SIM115  closed by `chunks`
        self.size = 0
        self.needed = None
        self.waits = False
        self.ends_at = time.monotonic() + HEAD_SECONDS
        self._head = bytearray()

    def take(self, data: bytes) -> bytes:
        """Add what has arrived; returns what belongs to the next request already."""
        if self.needed is None:
            self._read_head(data)
        spare = b""
        if self.needed is not None and self.size + len(data) > self.needed:
            kept = self.needed - self.size
            data, spare = data[:kept], data[kept:]
        self.file.write(data)
        self.size += len(data)
        return spare

    def _read_head(self, data):
        self._head += data
        end = self._head.find(END)
        if end < 0:
            if len(self._head) > HEAD_BYTES:
                raise RefusedError(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
            return
        head = bytes(self._head[: end + len(END)])
        if UNSAID_LENGTH.search(head):
            raise RefusedError(HTTPStatus.LENGTH_REQUIRED)
        length = int(found[1]) if (found := LENGTH.search(head)) else 0
        if length > BODY_BYTES:
            raise RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        self.needed = len(head) + length
        self.waits = bool(WAITS.search(head))
        if length:
            spent = BODY_SECONDS + length / BODY_BYTES_A_SECOND
            self.ends_at = time.monotonic() + spent

    @property
    def is_whole(self) -> bool:
        return self.size == self.needed

    def chunks(self):
        """The bytes of the whole request."""
        with self.file:
            self.file.seek(0)
            while chunk := self.file.read(READ_BYTES):
                yield chunk


class PatientWorker(ThreadWorker):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.arriving = set()

    def accept(self, listener):
        try:
            client, address = listener.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        self.nr_conns += 1
        client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
        client.setsockopt(
            socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", SEND_SECONDS, 0)
        )
        self.gather(TConn(self.cfg, client, address, listener.getsockname()))

    def on_client_socket_readable(self, conn, client):
        """The next request on a connection that was kept alive."""
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self.gather(conn)

    def finish_request(self, conn, fs):
        super().finish_request(conn, fs)
        if conn.spare and conn in self.keepalived_conns:
            self.on_client_socket_readable(conn, conn.sock)

    def gather(self, conn):
        """Wait, without a thread, until a request on this connection is whole."""
        conn.arriving = Arriving()
        self.arriving.add(conn)
        self.poller.register(conn.sock, EVENT_READ, partial(self.on_bytes, conn))
        spare, conn.spare = getattr(conn, "spare", b""), b""
        if spare:
            self._take(conn, spare)

    def on_bytes(self, conn, client):
        try:
            data = client.recv(READ_BYTES)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self._take(conn, data)
        else:
            self.let_go(conn)

    def _take(self, conn, data):
        arriving = conn.arriving
        try:
            conn.spare = arriving.take(data)
        except RefusedError as refused:
            self.let_go(conn, refused.status)
            return
        if arriving.is_whole:
            self._forget(conn)
            conn.parser = get_parser(self.cfg, arriving.chunks(), conn.client)
            conn.initialized = conn.data_ready = True
            self.enqueue_req(conn)
        elif arriving.waits:
            arriving.waits = False
            self._say(conn, GO_ON)

    def murder_pending(self):
        """Let go of what did not arrive in time."""
        now = time.monotonic()
        for conn in [each for each in self.arriving if each.arriving.ends_at < now]:
            is_half = conn.arriving.size > 0
            self.let_go(conn, HTTPStatus.REQUEST_TIMEOUT if is_half else None)

    def let_go(self, conn, status: HTTPStatus | None = None):
        self._forget(conn)
        conn.arriving.file.close()
        if status:
            self._say(conn, ENDED.format(status=status).encode())
        self.nr_conns -= 1
        conn.close()

    def _forget(self, conn):
        self.arriving.discard(conn)
        self.poller.unregister(conn.sock)

    def _say(self, conn, words: bytes):
        try:
            conn.sock.send(words)
        except OSError as problem:
            self.log.debug("A client took no answer: %s", problem)
