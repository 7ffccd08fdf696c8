"""Next Gen (2018): every fact of the example record, in our own words.

What the sources do not say is entered as not known and is never guessed.
"""

from films.example import next_gen_prose as prose
from films.example.entry import (
    PUBLIC_FROM,
    company,
    credit,
    file_under,
    person,
    picture,
)
from films.jobs import job
from films.models import (
    Character,
    CharacterFact,
    Citation,
    Credit,
    CriticReview,
    Deal,
    DealParty,
    EarlierDate,
    Film,
    Gap,
    MoneyFact,
    Passage,
    Portrayal,
    Quote,
    Release,
    ReleaseParty,
    Source,
    SourceAuthor,
    SourceWork,
    SourceWorkCreator,
)
from films.partial_dates import PartialDate
from films.publishing import film_changed, person_changed
from films.territories import TerritorySet

# Actor, place in the billing, slug of the character or nothing where not known.
VOICES = [
    ("John Krasinski", 1, "7723"),
    ("Charlyne Yi", 2, "mai-su"),
    ("Jason Sudeikis", 3, "justin-pin"),
    ("Michael Peña", 4, "momo"),
    ("David Cross", 5, "dr-tanner-rice"),
    ("Constance Wu", 6, "molly"),
    ("Kitana Turnbull", None, None),
]


def load(site) -> int:
    """How many films were entered: 1, or 0 if the record is there already."""
    if Film.objects.filter(slug="next-gen").exists():
        return 0
    film = _film(site)
    characters = _characters(film, site)
    voices = _credits(film, characters)
    sources = _sources()
    releases = _releases(film)
    deal, price = _deal(film)
    passages = _passages(film)
    reviews = _reviews(film)
    _quotes(film)
    cite = _Citer(film, sources)
    cite.row("Voices", note="The billing of the lead is not cited.")
    for portrayal in Portrayal.objects.filter(credit__in=voices):
        cite.needed(portrayal=portrayal)
    for number in (1, 2, 3):
        cite.by(number, money=price)
    cite.by(1, deal=deal)
    for number in (2, 3):
        note = "Its headline says worldwide, without the exception."
        cite.by(number, deal=deal, state="disputed", note=note)
        cite.by(number, passage=passages["voices"])
        note = "Follows from the headline alone."
        cite.by(number, passage=passages["cannes"], state="look_again", note=note)
    cite.by(4, passage=passages["price"])
    cite.by(4, passage=passages["shelf"])
    cite.by(5, passage=passages["blender"])
    note = "Read before the day that it is cited for: it supports “scheduled” only."
    cite.by(6, release=releases["netflix"], state="look_again", note=note)
    cite.needed(release=releases["china"])
    cite.needed(passage=passages["cinemas"])
    cite.by(7, review=reviews["roeper"])
    cite.by(8, review=reviews["keller"])
    cite.needed(passage=passages["reception"])
    film_changed(film)
    for credited in film.credits.select_related("person"):
        person_changed(credited.person)
    return 1


def _film(site) -> Film:
    film = Film.objects.create(
        title="Next Gen",
        disambiguator="film",
        slug="next-gen",
        public_from=PUBLIC_FROM,
        form="feature",
        technique="computer_animation",
        nationality_phrase="Chinese, Canadian, American",
        countries=["US", "CN", "CA"],
        languages=["en", "cmn"],
        setting="Grainland, a city of the future",
        logline=prose.LOGLINE,
        runtime_minutes=106,
        poster=picture(site, "next-gen-poster", alt_text=prose.POSTER_ALT),
        poster_provenance="File “Next Gen.png”, captioned “Film poster”, in the "
        "encyclopedia’s record; not free, and without alt text there.",
        hero=picture(site, "next-gen-still", alt_text=prose.STILL_ALT),
    )
    file_under(
        film,
        genres=["science fiction", "action"],
        themes=[
            "friendship",
            "danger to the world",
            "superintelligence",
            "technological unemployment",
        ],
    )
    for row, note in [
        ("distributors", "Netflix released it; nobody says that it distributes it."),
        ("companies", "Reference 5 names Tangent Animation in its title: a lead."),
        ("narrator", ""),
        ("cinematography", ""),
        ("budget", "The 30 million dollars are the price of the rights."),
        ("box_office", ""),
    ]:
        Gap.objects.create(film=film, row=row, note=note)
    return film


def _credits(film, characters) -> list[Credit]:
    credit(film, "director", "Kevin R. Adams", "Joe Ksander")
    credit(
        film,
        "producer",
        "Jeff Bell",
        "Patricia Hicks",
        "Charlene Logan Kelly",
        "Yangbin Lu",
        "John Morch",
        "Ken Zorniak",
    )
    credit(film, "writer", "Kevin R. Adams", "Joe Ksander")
    credit(film, "story", "Wang Nima")
    credit(
        film,
        "composer",
        "Samuel Jones",
        "Alexis Marsh",
        "Paul Kohut",
        "Paul Stodolny",
    )
    credit(film, "editor", "Matt Ahrens")
    work = SourceWork.objects.create(film=film, title="7723", kind="unknown")
    SourceWorkCreator.objects.create(work=work, person=person("Wang Nima"))
    voices = []
    for name, place, slug in VOICES:
        voice = Credit.objects.create(
            film=film, job=job("voice"), person=person(name), order=place
        )
        if slug:
            Portrayal.objects.create(credit=voice, character=characters[slug])
        voices.append(voice)
    return voices


def _characters(film, site) -> dict[str, Character]:
    characters = {}
    for order, entry in enumerate(prose.CHARACTERS):
        portrait = None
        if entry.get("alt"):
            name = f"{entry['slug']}-portrait"
            portrait = picture(site, name, alt_text=entry["alt"])
        character = Character.objects.create(
            film=film,
            name=entry["name"],
            slug=entry["slug"],
            kind=entry.get("kind", ""),
            aliases=entry.get("aliases", ""),
            description=entry["description"],
            text=entry.get("text", ""),
            portrait=portrait,
            is_minor=entry.get("is_minor", False),
            order=order,
        )
        lines = [(*fact, False) for fact in entry.get("facts", [])]
        lines += [(*fact, True) for fact in entry.get("spoilers", [])]
        for place, (label, text, is_spoiler) in enumerate(lines):
            CharacterFact.objects.create(
                character=character,
                label=label,
                text=text,
                is_spoiler=is_spoiler,
                order=place,
            )
        characters[character.slug] = character
    return characters


def _releases(film) -> dict[str, Release]:
    netflix = Release.objects.create(
        film=film,
        kind="streaming",
        territories=TerritorySet.of("US"),
        date=PartialDate(2018, 9, 7),
        status="happened",
        platform=company("Netflix", "platform"),
        is_exclusive=True,
        note="The encyclopedia’s text names no territory; its table says United "
        "States.",
    )
    ReleaseParty.objects.create(release=netflix, company=None)
    EarlierDate.objects.create(
        release=netflix,
        date=PartialDate(None, 9, 7),
        is_move=False,
        note="A feature on the film’s heroes promised the day without a year, on "
        "Netflix only.",
    )
    china = Release.objects.create(
        film=film,
        kind="unknown",
        territories=TerritorySet(),
        date=PartialDate(),
        status="announced",
        order=1,
        note="Announced and never confirmed. China is implied, because the deal "
        "leaves it out; nobody says so.",
    )
    for order, name in enumerate(["Alibaba Group", "Wanda Group"]):
        ReleaseParty.objects.create(
            release=china, company=company(name, "distributor"), order=order
        )
    return {"netflix": netflix, "china": china}


def _deal(film) -> tuple[Deal, MoneyFact]:
    deal = Deal.objects.create(
        film=film,
        territories=TerritorySet.worldwide(but=["CN"]),
        date=PartialDate(2018, 5),
        note="Two headlines of the day call the deal worldwide and leave the "
        "exception out.",
    )
    netflix = company("Netflix", "platform")
    DealParty.objects.create(deal=deal, side="buyer", company=netflix)
    DealParty.objects.create(deal=deal, side="seller", company=None)
    price = MoneyFact.objects.create(
        film=film, deal=deal, kind="acquisition_price", amount=30_000_000
    )
    return deal, price


def _passages(film) -> dict[str, Passage]:
    passages = {}
    for order, (key, kind, is_spoiler, text) in enumerate(prose.PASSAGES):
        passages[key] = Passage.objects.create(
            film=film, kind=kind, text=text, is_spoiler=is_spoiler, order=order
        )
    return passages


def _reviews(film) -> dict[str, CriticReview]:
    roeper = CriticReview.objects.create(
        film=film,
        critic=person("Richard Roeper"),
        outlet=company("Chicago Sun-Times", "outlet"),
        published=PartialDate(2018, 9, 7),
        summary="Finds a film that cannot decide whom it is for, and tires of how "
        "often its tone swings.",
    )
    keller = CriticReview.objects.create(
        film=film,
        critic=person("Joel Keller"),
        outlet=company("Decider", "outlet"),
        published=PartialDate(2018, 9, 7),
        rating="STREAM IT",
        scale="Stream It or Skip It",
        verdict="positive",
        summary="Praises the voices and a good share of the jokes, and trusts the "
        "friendship in the middle to win families over.",
        order=1,
    )
    for critic in (roeper.critic, keller.critic):
        person_changed(critic)
    return {"roeper": roeper, "keller": keller}


def _quotes(film) -> None:
    Quote.objects.create(
        film=film,
        text="The dog gets my vote --  and 'a raise' , too.",
        speaker_text="Ada Example, of the invented Example Gazette",
    )


def _sources() -> dict[int, Source]:
    sources = {}
    for number, entry in prose.SOURCES.items():
        source = Source.objects.create(is_url_lost=True, **entry["source"])
        for order, author in enumerate(entry["authors"]):
            SourceAuthor.objects.create(
                source=source,
                given=author.given,
                family=author.family,
                suffix=author.suffix,
                printed_as=author.printed_as,
                person=person(str(author)),
                order=order,
            )
        sources[number] = source
    return sources


class _Citer:
    """Enters citations so that references are numbered as the sources are."""

    def __init__(self, film, sources):
        self.film, self.sources = film, sources

    def by(self, number, *, state="cited", note="", **fact):
        Citation.objects.create(
            film=self.film,
            source=self.sources[number],
            state=state,
            note=note,
            order=number,
            **fact,
        )

    def needed(self, **fact):
        Citation.objects.create(film=self.film, state="needed", order=100, **fact)

    def row(self, row, *, note):
        Citation.objects.create(
            film=self.film, row=row, state="needed", note=note, order=100
        )
