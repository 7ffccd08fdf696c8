"""The WSGI entry point: gunicorn newsroom.wsgi."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
_django = get_wsgi_application()

from newsroom.delivery.front import Front  # noqa: E402  needs a site that is set up

application = Front(_django)
