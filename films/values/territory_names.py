"""What people call countries, states that are gone, and regions.

Former states have the codes of ISO 3166-3; West Germany, whose code was DE, that of
film databases. Continents are those of the United Nations
(https://unstats.un.org/unsd/methodology/m49/), the European Union is that of 2020 on.
"""

from newsroom import countries

FORMER = {
    "ANHH": "Netherlands Antilles",
    "CSHH": "Czechoslovakia",
    "CSXX": "Serbia and Montenegro",
    "DDDE": "East Germany",
    "SUHH": "Soviet Union",
    "VDVN": "North Vietnam",
    "XWG": "West Germany",
    "YDYE": "South Yemen",
    "YUCS": "Yugoslavia",
}
NAMES = countries.NAMES | FORMER

OTHER_NAMES = {
    "America": "US",
    "Bolivarian Republic of Venezuela": "VE",
    "Bosnia": "BA",
    "Bosnia Herzegovina": "BA",
    "Britain": "GB",
    "Brunei Darussalam": "BN",
    "Burma": "MM",
    "Cabo Verde": "CV",
    "Caribbean Netherlands": "BQ",
    "Ceylon": "LK",
    "Congo Brazzaville": "CG",
    "Congo Kinshasa": "CD",
    "CSSR": "CSHH",
    "Czech Republic": "CZ",
    "Dahomey": "BJ",
    "Democratic People's Republic of Korea": "KP",
    "DR Congo": "CD",
    "DRC": "CD",
    "Dutch Antilles": "ANHH",
    "East Timor": "TL",
    "Éire": "IE",
    "Federal Republic of Germany": "DE",
    "FYROM": "MK",
    "GDR": "DDDE",
    "German Democratic Republic": "DDDE",
    "Great Britain": "GB",
    "Holland": "NL",
    "Holy See": "VA",
    "Hong Kong SAR": "HK",
    "Islamic Republic of Iran": "IR",
    "Ivory Coast": "CI",
    "Korea, North": "KP",
    "Korea, South": "KR",
    "KSA": "SA",
    "Lao People's Democratic Republic": "LA",
    "Macao": "MO",
    "Macedonia": "MK",
    "Mainland China": "CN",
    "Moldavia": "MD",
    "PRC": "CN",
    "People's Republic of China": "CN",
    "Persia": "IR",
    "Pitcairn Islands": "PN",
    "Republic of China": "TW",
    "Republic of Ireland": "IE",
    "Republic of Korea": "KR",
    "Republic of Moldova": "MD",
    "Rhodesia": "ZW",
    "Russian Federation": "RU",
    "Saint Vincent and the Grenadines": "VC",
    "Siam": "TH",
    "Slovak Republic": "SK",
    "Sint Maarten": "SX",
    "State of Palestine": "PS",
    "Swaziland": "SZ",
    "Syrian Arab Republic": "SY",
    "Turkey": "TR",
    "Turks and Caicos": "TC",
    "Turks and Caicos Islands": "TC",
    "UAE": "AE",
    "UK": "GB",
    "USA": "US",
    "USSR": "SUHH",
    "US Virgin Islands": "VI",
    "United Republic of Tanzania": "TZ",
    "United States of America": "US",
    "Upper Volta": "BF",
    "Vatican": "VA",
    "Viet Nam": "VN",
    "Zaire": "CD",
}

# Two or more things go by these names.
AMBIGUOUS = {
    "Congo": "Democratic Republic of the Congo or Republic of the Congo",
    "Korea": "South Korea or North Korea",
    "Saint Martin": "Saint Martin (French part) or Sint Maarten (Dutch part)",
    "Virgin Islands": "British Virgin Islands or United States Virgin Islands",
    "Yemen Republic": "Yemen or South Yemen",
}

# No territories of their own here: the whole is written, the part in a note.
PARTS = {
    "England": "United Kingdom",
    "Scotland": "United Kingdom",
    "Wales": "United Kingdom",
    "Northern Ireland": "United Kingdom",
    "Québec": "Canada",
    "Hawaii": "United States",
    "Tasmania": "Australia",
}

_NORTH_AFRICA = "DZ EG EH LY MA SD TN"
_SOUTH_OF_SAHARA = (
    "AO BF BI BJ BV BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG "
    "ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW"
)
_CARIBBEAN = (
    "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT "
    "VC VG VI"
)
_CENTRAL_AMERICA = "BZ CR GT HN MX NI PA SV"
_SOUTH_AMERICA = "AR BO BR CL CO EC FK GF GS GY PE PY SR UY VE"
_EAST_ASIA = "CN HK JP KP KR MN MO TW"
_SOUTHEAST_ASIA = "BN ID KH LA MM MY PH SG TH TL VN"
_SOUTH_ASIA = "AF BD BT IN IR LK MV NP PK"
_CENTRAL_ASIA = "KG KZ TJ TM UZ"
_WEST_ASIA = "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"
_EUROPE = (
    "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT "
    "JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA"
)

REGIONS = {
    "Africa": f"{_NORTH_AFRICA} {_SOUTH_OF_SAHARA}",
    "Asia": (
        f"{_EAST_ASIA} {_SOUTHEAST_ASIA} {_SOUTH_ASIA} {_CENTRAL_ASIA} {_WEST_ASIA}"
    ),
    "Australasia": "AU NZ",
    "Baltic states": "EE LT LV",
    "Baltics": "EE LT LV",
    "Benelux": "BE LU NL",
    "British Isles": "GB GG IE IM JE",
    "Caribbean": _CARIBBEAN,
    "Central America": _CENTRAL_AMERICA,
    "Central Asia": _CENTRAL_ASIA,
    "DACH": "AT CH DE",
    "East Asia": _EAST_ASIA,
    "EU": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE "
    "SI SK",
    "Europe": _EUROPE,
    "European Union": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL "
    "PL PT RO SE SI SK",
    "German-speaking Europe": "AT CH DE LI",
    "Iberia": "AD ES GI PT",
    "Latin America": f"{_CENTRAL_AMERICA} {_SOUTH_AMERICA} {_CARIBBEAN}",
    "Middle East": "AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE",
    "Nordic countries": "AX DK FI FO GL IS NO SE SJ",
    "Nordics": "AX DK FI FO GL IS NO SE SJ",
    "North Africa": _NORTH_AFRICA,
    # As the trade counts it: one market, without Mexico.
    "North America": "CA US",
    "Oceania": "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK "
    "TO TV UM VU WF WS",
    "Scandinavia": "DK NO SE",
    "South America": _SOUTH_AMERICA,
    "Southeast Asia": _SOUTHEAST_ASIA,
    "South East Asia": _SOUTHEAST_ASIA,
    "Sub-Saharan Africa": _SOUTH_OF_SAHARA,
    "UK and Ireland": "GB IE",
    "US and Canada": "CA US",
}
