"""Make the renditions that are missing, or all of them anew."""

from django.core.management.base import BaseCommand

from newsroom.pictures.models import Picture
from newsroom.pictures.renditions import make_renditions


class Command(BaseCommand):
    help = (
        "Makes the renditions of every picture that has none, as after a process was "
        "killed. With --all makes every picture's anew, as after a change of the "
        "widths or of the encoders."
    )

    def add_arguments(self, parser):
        parser.add_argument("--all", action="store_true")
        parser.add_argument("--dry-run", action="store_true")
        parser.add_argument(
            "--quiet", action="store_true", help="says nothing where none is missing"
        )

    def handle(self, *args, **options):
        pictures = Picture.objects.order_by("pk")
        if not options["all"]:
            pictures = pictures.filter(manifest={})
        keys = list(pictures.values_list("pk", flat=True))
        if options["dry_run"]:
            self.stdout.write(f"{len(keys)} pictures would get renditions.")
            return
        for key in keys:
            make_renditions.call(key)
        if keys or not options["quiet"]:
            self.stdout.write(f"{len(keys)} pictures got renditions.")
