"""Public addresses of the app."""

app_name = "pictures"

urlpatterns = []
