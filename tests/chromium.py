"""The machine's own Chromium, for browser tests and screenshots."""

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    """The path of a browser: NEWSROOM_CHROMIUM, or the first of NAMES on the PATH."""
    named = os.environ.get("NEWSROOM_CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


class Complaints(list):
    """Errors of scripts, of the content policy and of the console, and requests that
    failed, in the pages of the contexts that are listened to."""

    def listen(self, context) -> None:
        context.on("console", self._said)
        context.on("weberror", lambda error: self.append(f"script: {error.error}"))
        context.on("requestfailed", self._failed)
        context.on("response", self._answered)

    def expect(self, *parts: str) -> None:
        """Take out what holds one of `parts`; fail where nothing holds one of them."""
        for part in parts:
            assert any(part in text for text in self), f"{part!r} is not in {self}"
        self[:] = [text for text in self if not any(part in text for part in parts)]

    def _said(self, message):
        # An answer that is an error is told by `_answered`, with its address.
        is_answer = "Failed to load resource" in message.text
        if message.type == "error" and not is_answer:
            self.append(f"console: {message.text}")

    def _failed(self, request):
        # A page that is left lets go of what it was loading.
        if request.failure != "net::ERR_ABORTED":
            self.append(f"request: {request.failure} {request.url}")

    def _answered(self, response):
        # What a person goes to and sends may be refused; what a page needs may not.
        if response.status >= 400 and not response.request.is_navigation_request():
            self.append(f"request: {response.status} {response.url}")


def launch(playwright):
    """A headless browser that makes no connection of its own."""
    return playwright.chromium.launch(
        executable_path=find_chromium(),
        args=[
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-quic",
            "--disable-sync",
            "--no-first-run",
            # Chromium refuses its sandbox to root, as which containers run tests.
            *(["--no-sandbox"] if os.geteuid() == 0 else []),
        ],
    )
