from django.apps import AppConfig


class NewsroomConfig(AppConfig):
    """The ground: settings, root addresses, commands and the style sheet."""

    name = "newsroom"

    def ready(self):
        from newsroom import checks  # noqa: F401  registers the system checks
        from newsroom.fields import days_of_one_meaning, one_door

        one_door()
        days_of_one_meaning()
