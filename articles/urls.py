"""Public addresses of the app."""

app_name = "articles"

urlpatterns = []
