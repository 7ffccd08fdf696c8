"""Public addresses of the app."""

app_name = "films"

urlpatterns = []
