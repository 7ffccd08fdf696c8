"""Public addresses of the app."""

from django.conf import settings
from django.urls import path

from newsroom.pictures import views

app_name = "pictures"

urlpatterns = [
    path(
        f"{settings.MEDIA_URL.strip('/')}/<path:name>",
        views.rendition,
        name="rendition",
    ),
]
