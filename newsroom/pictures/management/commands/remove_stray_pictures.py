"""Remove files of the library that no picture names."""

from django.core.files.storage import default_storage
from django.core.management.base import BaseCommand
from django.utils import timezone

from newsroom.pictures.crops import rendition_names
from newsroom.pictures.files import FOLDER
from newsroom.pictures.models import Picture
from newsroom.pictures.storage import originals
from newsroom.pictures.waiting import WAITS

# An upload writes its files before its row, and waits while its form comes back; what
# is younger may still get one.
GRACE = WAITS


class Command(BaseCommand):
    help = (
        "Removes originals and renditions that no picture names and that are more "
        "than a day old. A process that is killed while it stores a picture leaves "
        "such files, and so does an upload that was given up."
    )

    def add_arguments(self, parser):
        parser.add_argument("--dry-run", action="store_true")

    def handle(self, *args, **options):
        strays = [
            (storage, name)
            for storage, folder, known in self._stores()
            for name in _files(storage, folder)
            if name not in known and _is_old(storage, name)
        ]
        for storage, name in strays:
            if not options["dry_run"]:
                storage.delete(name)
        verb = "would be removed" if options["dry_run"] else "were removed"
        self.stdout.write(f"{len(strays)} stray files {verb}.")

    def _stores(self):
        rows = Picture.objects.values_list("original", "manifest")
        kept, made = set(), set()
        for original, manifest in rows.iterator():
            kept.add(original)
            made.update(rendition_names(manifest))
        return [(originals(), "", kept), (default_storage, FOLDER, made)]


def _files(storage, folder):
    if folder and not storage.exists(folder):
        return
    folders, names = storage.listdir(folder)
    for name in names:
        yield f"{folder}/{name}".lstrip("/")
    for inner in folders:
        yield from _files(storage, f"{folder}/{inner}".lstrip("/"))


def _is_old(storage, name):
    return storage.get_modified_time(name) < timezone.now() - GRACE
