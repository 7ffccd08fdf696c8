"""What the database says of a row, in the words of the data file it was made from."""

from newsroom.example.given import Given
from newsroom.example.rows import fields_of, name_of, value_of


def as_given(row, given: dict, seen=None) -> dict:
    """The values that `given` names, as `row` and the rows below it have them.

    Equal to `given` if the file says what was loaded. A row that stands below two
    others, as a citation below a film and a fact, is expected where it comes first;
    `seen` are those found so far.
    """
    seen = set() if seen is None else seen
    return {name: _said(row, name, value, seen) for name, value in given.items()}


def _said(row, name, value, seen):
    field, here = fields_of(type(row))[name], getattr(row, name)
    if field.one_to_many:
        below = [one for one in here.order_by("pk") if one not in seen]
        seen.update(below)
        if len(below) != len(value):
            return f"{len(below)} rows"
        pairs = zip(below, value, strict=True)
        return [as_given(one, each, seen) for one, each in pairs]
    if field.many_to_many:
        names = [name_of(one) for one in here.all()]
        return value if sorted(names) == sorted(value) else names
    if field.is_relation:
        return here and name_of(here)
    if isinstance(value, list) and value_of(field, Given(value, "")) == here:
        return value
    return field.value_to_string(row) if isinstance(value, str) else here
