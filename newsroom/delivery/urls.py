"""Public addresses of the app."""

app_name = "delivery"

urlpatterns = []
