"""Public addresses of the app."""

app_name = "search"

urlpatterns = []
