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

DERIVED = {Film: derive_years}
