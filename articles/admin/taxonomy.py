from django.contrib import admin

from articles.models import Section, Topic
from newsroom.desk.picking import Picked
from newsroom.history.saving import SavingAdmin


@admin.register(Section)
class SectionAdmin(Picked, SavingAdmin):
    list_display = ["name", "slug", "accent", "order"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name"]


@admin.register(Topic)
class TopicAdmin(Picked, SavingAdmin):
    list_display = ["name", "slug"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name"]
