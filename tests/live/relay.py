"""A way to a server that can be cut, and mended."""

import contextlib
import socket
import threading


class Relay:
    """Passes on what comes in at `port` to `target`, until it is cut."""

    def __init__(self, target: tuple[str, int]):
        self.target = target
        self.port = 0
        self.mend()

    def mend(self) -> None:
        """Accept connections, at the same port as before."""
        self._open = []
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """End all connections, and refuse new ones."""
        for end in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                near, _address = self._listener.accept()
                far = socket.create_connection(self.target)
                self._open += [near, far]
                for ends in ((near, far), (far, near)):
                    threading.Thread(target=self._pass, args=ends, daemon=True).start()

    def _pass(self, source, drain):
        with contextlib.suppress(OSError):
            while data := source.recv(65_536):
                drain.sendall(data)
            drain.shutdown(socket.SHUT_WR)
