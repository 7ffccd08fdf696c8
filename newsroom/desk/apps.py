from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps


class DeskConfig(AppConfig):
    default = True
    name = "newsroom.desk"
    label = "desk"
    verbose_name = "Staff"


class DeskAdminConfig(admin_apps.AdminConfig):
    """Django's admin with the desk's own front page."""

    default = False
    default_site = "newsroom.desk.site.DeskSite"

    def ready(self):
        from newsroom.desk.suggesting import show_only_keys

        show_only_keys()
        super().ready()
