"""Fill the site with the example: staff, films, stories and comments."""

from time import monotonic

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from newsroom.changes import changed_all
from newsroom.example.given import DataError
from newsroom.example.site import ExampleSite
from newsroom.plugs import app_modules


class Command(BaseCommand):
    help = (
        "Load the example site: staff, pictures, films, stories and comments, from "
        "the files in newsroom/example/. What is there already is left as it is, so "
        "it may run twice."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "parts",
            nargs="*",
            metavar="part",
            help=f"load only these ({', '.join(example_parts())}); later "
            "parts need earlier ones",
        )
        parser.add_argument(
            "--if-empty",
            action="store_true",
            help="do nothing on a site where anybody can sign in already",
        )

    def handle(self, *, parts: list[str], if_empty, **options):
        known = example_parts()
        if unknown := sorted(set(parts) - set(known)):
            self.stderr.write(
                f"There is no part {', '.join(unknown)}; choose from "
                f"{', '.join(known)}."
            )
            raise SystemExit(2)
        if if_empty and get_user_model().objects.exists():
            self.stdout.write("The site has staff already; the example is not loaded.")
            return
        begun = monotonic()
        site = ExampleSite(say=self.stdout.write)
        try:
            # All or nothing: a loading cut short leaves an empty site, which
            # `--if-empty` fills at the next start.
            with transaction.atomic():
                for part, module in known.items():
                    if not parts or part in parts:
                        module.load(site)
                changed_all()
        except DataError as error:
            raise CommandError(f"Nothing was loaded. {error}") from error
        self.stdout.write(
            self.style.SUCCESS(
                f"The example site is loaded ({monotonic() - begun:.0f} s)."
            )
        )


def example_parts() -> dict:
    """Each app's part of the example by the app's name, in the order of loading."""
    modules = [each for each in app_modules("example") if hasattr(each, "load")]
    return {each.__name__.split(".")[-2]: each for each in modules}
