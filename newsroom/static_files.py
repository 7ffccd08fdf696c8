"""Where django-compressor keeps the joined style sheet."""

from compressor.storage import CompressorFileStorage
from whitenoise.compress import Compressor


class JoinedFileStorage(CompressorFileStorage):
    """Writes `.gz` and `.br` beside each file with WhiteNoise's own compressor.

    django-compressor's Brotli storage flushes after every 1,024 bytes, which makes
    the style sheet larger than with gzip.
    """

    def save(self, filename, content):
        filename = super().save(filename, content)
        Compressor(quiet=True).compress(self.path(filename))
        return filename
