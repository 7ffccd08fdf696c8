from django.apps import AppConfig
from django.core.checks import register

from newsroom.delivery.checks import check_trusted_proxies


class DeliveryConfig(AppConfig):
    name = "newsroom.delivery"
    label = "delivery"
    verbose_name = "Public pages"

    def ready(self):
        register(check_trusted_proxies)
