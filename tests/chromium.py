"""The machine's own Chromium, for browser tests and screenshots."""

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_chromium() -> str | None:
    """The path of a browser: NEWSROOM_CHROMIUM, or the first of NAMES on the PATH."""
    named = os.environ.get("NEWSROOM_CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


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
