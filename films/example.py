"""The film desk's part of the example site."""

from films.models import Company, Film, Job, Person, Source, Term
from newsroom.changes import changed

# What films refer to, in an order in which each finds what it refers to itself.
TABLES = {
    Job: "jobs.json",
    Term: "terms.json",
    Company: "companies.json",
    Person: "people.json",
    Source: "sources.json",
}


def load(site) -> None:
    """Enter the example films; those that are there already are left as they are."""
    enter(site, site.read_all("films"))


def enter(site, records) -> None:
    """Enter the films of `records`, data files as read, with what they refer to."""
    added = {model: site.add_table(model, name) for model, name in TABLES.items()}
    changed(*added[Person])
    entered = 0
    for given in site.one_by_one("Films", records, many=len(records)):
        if film := site.rows.add(Film, given):
            changed(film)
            entered += 1
    site.say(f"Films: {entered} entered.")
