from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    name = "newsroom.delivery"
    label = "delivery"
    verbose_name = "Public pages"

    def ready(self):
        from newsroom.delivery import checks  # noqa: F401  registers the system checks
