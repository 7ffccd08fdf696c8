from django.contrib import admin

from articles.models import Article, FrontSlot
from newsroom.history.saving import SavingAdmin


@admin.register(FrontSlot)
class FrontSlotAdmin(SavingAdmin):
    list_display = ["position", "article"]
    list_display_links = ["article"]
    list_select_related = ["article"]
    autocomplete_fields = ["article"]

    def get_queryset(self, request):
        """A slot names its story, so a secret one shows only to who may know it."""
        stories = Article.objects.linkable_by(request.user)
        return super().get_queryset(request).filter(article__in=stories)
