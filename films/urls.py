"""Public addresses of the film record."""

from django.urls import path

from films import views

app_name = "films"

urlpatterns = [
    path("films/", views.film_index, name="film_index"),
    path("films/<slug:slug>/", views.film_detail, name="film_detail"),
    path(
        "films/<slug:film_slug>/characters/<slug:slug>/",
        views.character_detail,
        name="character_detail",
    ),
    path("people/<slug:slug>/", views.person_detail, name="person_detail"),
    path("companies/<slug:slug>/", views.company_detail, name="company_detail"),
]
