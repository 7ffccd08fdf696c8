"""Rows of a film's record point at rows of the same record."""

from django.core.exceptions import ValidationError


def stay_in_record(row, names) -> None:
    """Raise ValidationError where one of these foreign keys leads to another film."""
    for name in names:
        other = getattr(row, name, None)
        if other and row.film_id and _film_of(other) != row.film_id:
            raise ValidationError(
                {name: f"“{other}” belongs to the record of another film."}
            )


def _film_of(row) -> int:
    """The film of a row; a portrayal's is that of its credit."""
    return row.film_id if hasattr(row, "film_id") else row.credit.film_id
