from django.apps import AppConfig
from django.core import checks


class CommentsConfig(AppConfig):
    name = "comments"

    def ready(self):
        from comments.checks import check_targets

        checks.register(check_targets)
