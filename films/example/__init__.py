"""The film desk's part of the example site."""

from films.example import next_gen, open_films


def load(site) -> None:
    """Enter the example films; those that are there already are left as they are."""
    entered = next_gen.load(site) + open_films.load(site)
    site.say(f"Films: {entered} entered.")
