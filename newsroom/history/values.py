"""Column values as JSON and back, exactly."""

import datetime
import re
import uuid
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db.models import Field, FileField, JSONField
from django.utils.duration import duration_iso_string

_SURROGATE = re.compile("[\ud800-\udfff]")


def encode(field: Field, value):
    """The JSON form of a value as the database returned it.

    Times are UTC in ISO 8601. Raises ValueError, naming the field, for what no
    database of this site can store: NUL, lone surrogates, NaN.
    """
    if isinstance(field, FileField):
        value = getattr(value, "name", value) or ""
    if isinstance(value, datetime.datetime):
        if value.tzinfo is not None:
            value = value.astimezone(datetime.UTC)
        return value.isoformat()
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return duration_iso_string(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, uuid.UUID):
        return str(value)
    _refuse_unstorable(field, value)
    return value


def _refuse_unstorable(field, value):
    if value is None or isinstance(value, bool | int):
        return
    if isinstance(value, str):
        if "\0" in value:
            raise ValueError(f"{field} holds a NUL character; remove it.")
        if _SURROGATE.search(value):
            raise ValueError(f"{field} holds half of a surrogate pair; remove it.")
    elif isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError(f"{field} holds {value}, which JSON cannot say.")
    elif isinstance(value, dict):
        for key, each in value.items():
            _refuse_unstorable(field, key)
            _refuse_unstorable(field, each)
    elif isinstance(value, list):
        for each in value:
            _refuse_unstorable(field, each)
    else:
        raise ValueError(
            f"{field} holds a {type(value).__name__}, which history cannot record; "
            "exclude the field from its Node."
        )


def decode(field: Field, value):
    """The value a recorded JSON value stands for.

    Raises ValueError, in words for an editor, unless recording the outcome would
    give the very same JSON.
    """
    if value is None:
        if field.null or isinstance(field, JSONField):
            return None
        raise ValueError("nothing is recorded, but a value is needed")
    if field.is_relation:
        field = field.target_field
    try:
        outcome = field.to_python(value)
        same = encode(field, outcome) == value
    except (ValidationError, ValueError, TypeError, OverflowError):
        same = False
    if not same:
        raise ValueError(
            f"{str(value)[:80]!r} does not fit: {field.description % vars(field)}"
        )
    if (
        isinstance(outcome, str)
        and field.max_length is not None
        and len(value) > field.max_length
    ):
        raise ValueError(
            f"{len(value)} characters are recorded, but {field.max_length} is the most"
        )
    return outcome
