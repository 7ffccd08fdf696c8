"""What made-up blocks show in the style guide. Nothing here is ever saved."""

from films.models import Character, Film

PARAGRAPH = (
    "<p>She has no patience for the smiling machines that everybody else adores, until "
    "one follows her home and will not be sent away.</p>"
)


def sample_film(title="Next Gen", **fields) -> Film:
    fields = {"year": 2018, "runtime_minutes": 106, "certificate": "PG", **fields}
    return Film(title=title, slug="next-gen", **fields)


def sample_character(name) -> Character:
    return Character(name=name, slug="mai-su", film=sample_film(), kind="person")
