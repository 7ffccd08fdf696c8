"""Public addresses of the app."""

from django.urls import path

from newsroom.search import views

app_name = "search"

urlpatterns = [
    path("", views.search_page, name="search"),
    path("suggestions/", views.suggestions_page, name="suggestions"),
]
