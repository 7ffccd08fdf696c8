from django.contrib import admin

from articles.models import FrontSlot


@admin.register(FrontSlot)
class FrontSlotAdmin(admin.ModelAdmin):
    list_display = ["position", "article"]
    list_display_links = ["article"]
    list_select_related = ["article"]
    autocomplete_fields = ["article"]
