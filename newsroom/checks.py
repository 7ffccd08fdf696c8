"""System checks for slips in a deployment, each with a hint.

Those tagged `deploy` run under `manage.py check --deploy` only: what they name is
right on a developer's machine.
"""

import os
from difflib import get_close_matches

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register

from newsroom import environment

LOCAL = {"127.0.0.1", "localhost", "::1"}


@register(Tags.files)
def the_data_directory_can_be_written(app_configs, **kwargs):
    if not os.access(settings.VAR_DIR, os.W_OK | os.X_OK):
        yield Error(
            f"{settings.VAR_DIR} is missing or cannot be written.",
            hint="Make it for the user who runs the site, or set NEWSROOM_VAR.",
            id="newsroom.E002",
        )


@register(Tags.security)
def the_secret_is_private(app_configs, **kwargs):
    file = settings.SECRET_FILE
    if file.is_file() and file.stat().st_mode & 0o077:
        yield Warning(
            f"{file} can be read by other users of this machine.",
            hint=f"chmod 600 {file}",
            id="newsroom.W001",
        )


@register()
def every_variable_is_known(app_configs, **kwargs):
    for name in sorted(os.environ):
        if name.startswith("NEWSROOM_") and name not in environment.known:
            near = get_close_matches(name, environment.known, n=1)
            yield Warning(
                f"{name} is set, and nothing reads it.",
                hint=f"Is {near[0]} meant?" if near else "See docs/operating.md.",
                id="newsroom.W002",
            )


@register(Tags.security, deploy=True)
def https_can_be_seen_behind_the_proxy(app_configs, **kwargs):
    if settings.IS_HTTPS and not settings.TRUSTED_PROXIES:
        yield Warning(
            f"{settings.ORIGIN} is HTTPS, and no proxy is trusted to say so.",
            hint=(
                "Set NEWSROOM_TRUSTED_PROXIES to the address of the server that ends "
                "TLS; without it each request is redirected to itself for ever."
            ),
            id="newsroom.W003",
        )


@register(Tags.security, deploy=True)
def a_public_address_is_https(app_configs, **kwargs):
    host = settings.ORIGIN.partition("://")[2]
    if not settings.IS_HTTPS and not any(host.startswith(name) for name in LOCAL):
        yield Warning(
            f"{settings.ORIGIN} sends passwords and sessions in the clear.",
            hint="Serve the site by HTTPS and set NEWSROOM_ORIGIN=https://….",
            id="newsroom.W004",
        )


@register(Tags.caches, deploy=True)
def limits_are_shared_between_processes(app_configs, **kwargs):
    on_postgresql = "postgresql" in settings.DATABASES["default"]["ENGINE"]
    if on_postgresql and not settings.REDIS_URL:
        yield Warning(
            "Limits count once per process, and pages are stored for one machine.",
            hint="Set NEWSROOM_REDIS_URL.",
            id="newsroom.W005",
        )
