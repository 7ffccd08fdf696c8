"""The admin site of the desk: Django's own, with the dashboard as front page."""

from django.conf import settings
from django.contrib import admin

from newsroom.desk.panels import panels_for


class DeskSite(admin.AdminSite):
    index_title = "Today on the desk"

    @property
    def site_header(self):
        return f"{settings.SITE_NAME} desk"

    site_title = site_header

    def index(self, request, extra_context=None):
        context = {"panels": panels_for(request), **(extra_context or {})}
        return super().index(request, context)
