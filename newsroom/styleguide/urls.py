from django.urls import path

from newsroom.styleguide import views

app_name = "styleguide"

urlpatterns = [path("styleguide/", views.styleguide, name="styleguide")]
