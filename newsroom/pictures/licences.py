"""What the desk may do with a picture, and where."""

from django.core.exceptions import ValidationError
from django.db import models

# ISO 3166-1 alpha-2, officially assigned codes.
_ASSIGNED = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM "
    "BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX "
    "CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG "
    "GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR "
    "IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV "
    "LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE "
    "NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO "
    "RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF "
    "TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF "
    "WS YE YT ZA ZM ZW"
)
TERRITORIES = frozenset(_ASSIGNED.split())
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
        if code not in TERRITORIES
    ]
    if errors:
        raise ValidationError(errors)
    return " ".join(codes)
