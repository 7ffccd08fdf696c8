"""The yardstick: Django with no middleware around a view that does nothing.

gunicorn serves it with two plain workers. It is what others divide by too, so ratios
can be held against theirs.
"""

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

from bench.pages import CONSTANT


def constant(request):
    # CommonMiddleware would say the length; without it the answer would go in chunks.
    return HttpResponse(CONSTANT, headers={"Content-Length": len(CONSTANT)})


urlpatterns = [path("", constant)]

settings.configure(ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__)
application = get_wsgi_application()
