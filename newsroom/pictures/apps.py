from django.apps import AppConfig


class PicturesConfig(AppConfig):
    name = "newsroom.pictures"
    label = "pictures"
    verbose_name = "Pictures"

    def ready(self):
        from newsroom.pictures import checks  # noqa: F401
