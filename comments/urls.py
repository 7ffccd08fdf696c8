"""Public addresses of the app."""

app_name = "comments"

urlpatterns = []
