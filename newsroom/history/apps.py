from django.apps import AppConfig


class HistoryConfig(AppConfig):
    name = "newsroom.history"
    label = "history"
    verbose_name = "History"

    def ready(self):
        from newsroom.history import checks  # noqa: F401
