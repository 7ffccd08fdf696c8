"""The rows of a film's record, as claims and answers such as “not known” name them."""

from django.db import models


class RecordRow(models.TextChoices):
    DIRECTORS = "directors", "Directed by"
    WRITERS = "writers", "Written by"
    BASED_ON = "based_on", "Based on"
    NARRATOR = "narrator", "Narrated by"
    CAST = "cast", "Order of the cast"
    CINEMATOGRAPHY = "cinematography", "Cinematography"
    EDITORS = "editors", "Edited by"
    MUSIC = "music", "Music by"
    COMPANIES = "companies", "Production company"
    DISTRIBUTORS = "distributors", "Distributed by"
    RELEASES = "releases", "Release date"
    RUNTIME = "runtime", "Running time"
    CERTIFICATE = "certificate", "Certificate"
    COUNTRIES = "countries", "Country"
    NATIONALITY = "nationality", "Nationality"
    LANGUAGES = "languages", "Language"
    BUDGET = "budget", "Budget"
    OPENING = "opening", "Opening weekend"
    BOX_OFFICE = "box_office", "Box office"
    ACQUISITION = "acquisition_price", "Acquisition price"
    MARKETING = "marketing", "Marketing"
    GENRES = "genres", "Genre"
    THEMES = "themes", "Themes"
    SETTING = "setting", "Setting"
    TITLES = "titles", "Other titles"
    VERSIONS = "versions", "Versions"
    LICENCE = "licence", "Licence"
    ELSEWHERE = "elsewhere", "Elsewhere"


# Where each row stands. Jobs have an `order` too, and stand among these.
PLACES = {
    RecordRow.DIRECTORS: 10,
    RecordRow.WRITERS: 30,
    RecordRow.BASED_ON: 50,
    RecordRow.NARRATOR: 60,
    RecordRow.CAST: 61,
    RecordRow.MUSIC: 70,
    RecordRow.CINEMATOGRAPHY: 80,
    RecordRow.EDITORS: 90,
    RecordRow.COMPANIES: 100,
    RecordRow.DISTRIBUTORS: 110,
    RecordRow.RELEASES: 120,
    RecordRow.RUNTIME: 130,
    RecordRow.CERTIFICATE: 135,
    RecordRow.COUNTRIES: 140,
    RecordRow.NATIONALITY: 145,
    RecordRow.LANGUAGES: 150,
    RecordRow.BUDGET: 160,
    RecordRow.OPENING: 165,
    RecordRow.BOX_OFFICE: 170,
    RecordRow.ACQUISITION: 172,
    RecordRow.MARKETING: 174,
    RecordRow.GENRES: 180,
    RecordRow.THEMES: 182,
    RecordRow.SETTING: 184,
    RecordRow.TITLES: 186,
    RecordRow.VERSIONS: 188,
    RecordRow.LICENCE: 190,
    RecordRow.ELSEWHERE: 195,
}

# Rows that the credits of one job fill, by its key.
OF_JOBS = {
    "director": RecordRow.DIRECTORS,
    "writer": RecordRow.WRITERS,
    "narrator": RecordRow.NARRATOR,
    "composer": RecordRow.MUSIC,
    "cinematographer": RecordRow.CINEMATOGRAPHY,
    "editor": RecordRow.EDITORS,
    "production_company": RecordRow.COMPANIES,
}
