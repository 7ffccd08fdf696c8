from django.apps import AppConfig


class AddressesConfig(AppConfig):
    name = "newsroom.addresses"
    label = "addresses"
    verbose_name = "Addresses"
