"""The usual jobs, with the words and the order of their rows in the record."""

from films.models import Job

# key: (name, row label, order, is acting)
STANDARD = {
    "director": ("Director", "Directed by", 10, False),
    "producer": ("Producer", "Produced by", 20, False),
    "writer": ("Writer", "Written by", 30, False),
    "story": ("Story", "Story by", 40, False),
    "narrator": ("Narrator", "Narrated by", 60, True),
    "actor": ("Actor", "Starring", 61, True),
    "voice": ("Voice", "With the voices of", 62, True),
    "composer": ("Composer", "Music by", 70, False),
    "cinematographer": ("Cinematographer", "Cinematography", 80, False),
    "editor": ("Editor", "Edited by", 90, False),
    "production_company": ("Production company", "Production company", 100, False),
}


def job(key: str) -> Job:
    """The job `key`, made from the table where the desk has none of that key.

    Raises KeyError for a key that stands in neither.
    """
    found = Job.objects.filter(key=key).first()
    if found:
        return found
    name, row_label, order, is_cast = STANDARD[key]
    return Job.objects.create(
        key=key, name=name, row_label=row_label, order=order, is_cast=is_cast
    )
