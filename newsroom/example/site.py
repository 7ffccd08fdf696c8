"""What every app's `example.py` is handed while the example site is loaded."""

import io
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context

import django
from django.core.files.base import ContentFile
from django.utils import timezone

from newsroom.example import art
from newsroom.pictures.library import add_picture
from newsroom.pictures.licences import Licence
from newsroom.pictures.models import Picture

CREDIT_LINE = "Drawn by code for the example site"


def drawn(name: str, width: int | None = None) -> bytes:
    """The picture `name` of `newsroom.example.art` as the bytes of a JPEG file."""
    buffer = io.BytesIO()
    art.draw(name, width=width).save(buffer, "JPEG", quality=92, subsampling=0)
    return buffer.getvalue()


class ExampleSite:
    """The site being filled: its pictures, its clock and its voice.

    `now` is one moment for the whole loading, so that dates given in days fit
    together. `width` draws every picture that many pixels wide instead of at
    full size; tests use it, because drawing is most of the loading.
    """

    def __init__(self, *, say: Callable[[str], None], width: int | None = None):
        self.say = say
        self.now = timezone.now()
        self.width = width
        self._pool: ProcessPoolExecutor | None = None
        self._coming: dict[str, Future] = {}

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def draw_ahead(self) -> int:
        """Start drawing all missing pictures in other processes; how many are missing.

        Loading then makes renditions of one picture while the next are drawn.
        """
        missing = [name for name in art.names() if not self._stored(name)]
        if missing:
            # A forked process would share this one's database connection.
            # `drawn` is found in this module, whose models need a Django set up.
            self._pool = ProcessPoolExecutor(
                2, mp_context=get_context("spawn"), initializer=django.setup
            )
            self._coming = {
                name: self._pool.submit(drawn, name, self.width) for name in missing
            }
        return len(missing)

    def picture(
        self,
        name: str,
        *,
        alt_text: str,
        caption: str = "",
        focal: tuple[float, float] | None = None,
    ) -> Picture:
        """The picture `name` from the library, drawn and added on the first call.

        `focal` says where the subject is, as fractions from the left and from the
        top; without it the drawing's own is used. Raises KeyError for a name that
        `newsroom.example.art` does not draw.
        """
        if stored := self._stored(name):
            return stored
        return add_picture(
            ContentFile(self._drawing(name), name=f"{name}.jpg"),
            alt_text=alt_text,
            caption=caption,
            credit_line=CREDIT_LINE,
            licence=Licence.OWN,
            focal=focal or art.focal_point(name),
            name=f"example:{name}",
        )

    def _stored(self, name: str) -> Picture | None:
        return Picture.objects.filter(source_name=f"example:{name}").first()

    def _drawing(self, name: str) -> bytes:
        if name in self._coming:
            return self._coming.pop(name).result()
        return drawn(name, self.width)
