"""The site as gunicorn serves it, with a line in a file for each page made."""

import os

from django.core.wsgi import get_wsgi_application

_django = get_wsgi_application()

from newsroom.delivery.front import Front  # noqa: E402  needs a site that is set up


def counted(environ, start_response):
    with open(os.environ["LIVE_PAGES_MADE"], "a") as made:
        made.write(f"{environ['PATH_INFO']}\n")
    return _django(environ, start_response)


application = Front(counted)
