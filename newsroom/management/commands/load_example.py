"""Fill the site with the example: staff, films, stories and comments."""

from importlib import import_module
from time import monotonic

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand
from django.db import transaction

from newsroom.example.site import ExampleSite

PARTS = {
    "desk": "newsroom.desk.example",
    "films": "films.example",
    "articles": "articles.example",
    "comments": "comments.example",
}


class Command(BaseCommand):
    help = (
        "Load the example site: staff, films, stories and comments, with pictures "
        "drawn by code. What is there already is left as it is, so it may run twice."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "parts",
            nargs="*",
            metavar="part",
            help=f"load only these ({', '.join(PARTS)}); later parts need earlier ones",
        )
        parser.add_argument(
            "--if-empty",
            action="store_true",
            help="do nothing on a site where anybody can sign in already",
        )
        parser.add_argument(
            "--width",
            type=int,
            help="draw pictures this many pixels wide instead of at full size",
        )
        parser.add_argument(
            "--no-draw-ahead",
            action="store_false",
            dest="draw_ahead",
            help="draw each picture when it is needed, in this process",
        )

    def handle(self, *, parts, if_empty, width, draw_ahead, **options):
        unknown = sorted(set(parts) - set(PARTS))
        if unknown:
            self.stderr.write(
                f"There is no part {', '.join(unknown)}; choose from "
                f"{', '.join(PARTS)}."
            )
            raise SystemExit(2)
        if if_empty and get_user_model().objects.exists():
            self.stdout.write("The site has staff already; the example is not loaded.")
            return
        begun = monotonic()
        with ExampleSite(say=self.stdout.write, width=width) as site:
            if draw_ahead and (missing := site.draw_ahead()):
                self.stdout.write(f"Drawing {missing} pictures …")
            # All or nothing: a loading cut short leaves an empty site, which
            # `--if-empty` fills at the next start.
            with transaction.atomic():
                for part, module in PARTS.items():
                    if not parts or part in parts:
                        import_module(module).load(site)
        self.stdout.write(
            self.style.SUCCESS(
                f"The example site is loaded ({monotonic() - begun:.0f} s)."
            )
        )
