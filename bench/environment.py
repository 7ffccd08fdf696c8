"""The settings under which everything is measured."""

import os
import secrets

from bench.server import free_port


def settle(scratch: str) -> str:
    """A small production site's, with nothing of the machine's own; its origin."""
    for name in [name for name in os.environ if name.startswith("NEWSROOM_")]:
        if name != "NEWSROOM_BENCH_DATABASE_URL":
            del os.environ[name]
    origin = f"http://127.0.0.1:{free_port()}"
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "newsroom.settings",
        "NEWSROOM_ORIGIN": origin,
        "NEWSROOM_SECRET_KEY": secrets.token_urlsafe(64),
        "NEWSROOM_TRUSTED_PROXIES": "127.0.0.1",
        "NEWSROOM_VAR": scratch,
    }
    return origin
