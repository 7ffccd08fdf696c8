"""Linked data that stands inside a script element of a public page."""

import json
import re

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.safestring import SafeString

# "<", ">" and "&" could end the script element or open a comment in it; the line
# separators break JavaScript readers; a lone surrogate cannot be sent as UTF-8.
_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def jsonld(data: dict) -> SafeString:
    """`data` as JSON that cannot leave `<script type="application/ld+json">`.

    Parses back to the same data. Raises ValueError for NaN and infinity, which
    JSON does not know.
    """
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, cls=DjangoJSONEncoder)
    return SafeString(_UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text))
