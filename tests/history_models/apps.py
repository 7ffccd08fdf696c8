from django.apps import AppConfig


class HistoryModelsConfig(AppConfig):
    """Models of a small magazine, for the tests of newsroom.history only."""

    name = "tests.history_models"
    label = "history_models"
