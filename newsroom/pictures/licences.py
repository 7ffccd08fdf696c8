"""What the desk may do with a picture, and where."""

from django.core.exceptions import ValidationError
from django.db import models

from newsroom import countries

USUAL_SLIPS = {"UK": "GB", "EN": "GB", "EL": "GR"}


class Licence(models.TextChoices):
    """On what ground a picture is shown. Blank means nobody has said yet."""

    OWN = "own", "Our own picture"
    PRESS = "press", "Press material for reporting on the film"
    AGENCY = "agency", "Agency or photographer, by contract"
    PUBLIC_DOMAIN = "cc0", "Public domain or CC0"
    CC_BY = "cc-by", "Creative Commons BY"
    CC_BY_SA = "cc-by-sa", "Creative Commons BY-SA"
    OTHER = "other", "Other, see the terms"


def normal_territories(text: str) -> str:
    """`text` as upper-case country codes, each once, in order, with spaces between.

    Raises ValidationError naming each code that ISO 3166-1 does not have.
    """
    codes = sorted({*text.replace(",", " ").upper().split()})
    errors = [
        f"{code} is no country code; for {USUAL_SLIPS[code]} write that."
        if code in USUAL_SLIPS
        else f"{code} is no two-letter country code of ISO 3166-1."
        for code in codes
        if code not in countries.NAMES
    ]
    if errors:
        raise ValidationError(errors)
    return " ".join(codes)
