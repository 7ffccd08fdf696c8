"""Fill the site with made-up rows, to try it at the size of a grown one."""

from time import monotonic

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from newsroom.changes import changed_all
from newsroom.growing import Growth
from newsroom.plugs import app_modules


class Command(BaseCommand):
    help = (
        "Add made-up films, stories and comments in large numbers, so that queries "
        "can be tried on a grown site. Never do this on a site that readers see."
    )

    def add_arguments(self, parser):
        for name in parts():
            parser.add_argument(
                f"--{name}", type=int, default=0, help=f"how many {name} to add (0)"
            )

    def handle(self, **options):
        wanted = {name: options[name] for name in parts()}
        if wrong := [name for name, many in wanted.items() if many < 0]:
            raise CommandError(f"--{wrong[0]} must be a whole number from 0 up.")
        if not any(wanted.values()):
            raise CommandError(
                "Say what is to grow: "
                + ", ".join(f"--{name} NUMBER" for name in wanted)
                + "."
            )
        begun = monotonic()
        growth = Growth(say=self.stdout.write)
        with transaction.atomic():
            for name, module in parts().items():
                if wanted[name]:
                    module.grow(growth, wanted[name])
            self.stdout.write("Bringing up to date what follows from that …")
            changed_all()
        grown = ", ".join(f"{many:,} {name}" for name, many in wanted.items() if many)
        self.stdout.write(f"Added {grown} ({monotonic() - begun:.0f} s).")


def parts() -> dict:
    """Each app's `grow` module by the name of what it adds, in the order of adding."""
    return {module.NAME: module for module in app_modules("grow")}
