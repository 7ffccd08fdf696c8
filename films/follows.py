"""What the record is made of: who changes with whom."""

from films.models import Character, Film, Person
from films.writing.years import derive_years

FOLLOWS = {
    Film: [
        "titles",
        "passages",
        "releases__platform",
        "releases__parties__company",
        "deals__parties__company",
        "film_terms__term",
        "credits__person",
        "credits__company",
    ],
    Character: ["film", "facts"],
    Person: ["names"],
}

# What has a public page, with its fields of pictures.
SHOWN = {Film: ("poster", "hero"), Character: ("portrait",), Person: ("portrait",)}


def pictures_shown(at):
    """Those of public films, of their characters, and of people."""
    for model, fields in SHOWN.items():
        for field in fields:
            rows = model.objects.public(at).exclude(**{field: None})
            yield rows.order_by().values(field)


DERIVED = {Film: derive_years}
