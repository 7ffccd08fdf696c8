"""Root addresses; each app owns what lies below its own prefix."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("articles.urls")),
    path("", include("films.urls")),
    path("comments/", include("comments.urls")),
    path("search/", include("newsroom.search.urls")),
    path("", include("newsroom.pictures.urls")),
    path("", include("newsroom.styleguide.urls")),
    path("", include("newsroom.delivery.urls")),
    path("admin/", admin.site.urls),
]

handler400 = "newsroom.delivery.errors.bad_request"
handler403 = "newsroom.delivery.errors.permission_denied"
handler404 = "newsroom.delivery.errors.not_found"
handler500 = "newsroom.delivery.errors.server_error"
