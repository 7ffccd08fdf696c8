"""A small site with at least one row of every model that readers can see."""

from datetime import timedelta
from decimal import Decimal

from django.db import transaction
from django.utils import timezone

from articles.blocks import (
    CharacterProfile,
    FilmCard,
    RelatedStory,
    RichText,
    WhereToWatch,
)
from articles.models import ContributorLink, FrontSlot
from articles.writing import publishing
from films import models as films
from films.values.partial_dates import PartialDate
from films.values.record_rows import OF_JOBS
from films.values.territories import TerritorySet
from newsroom.changes import changed_all
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    ContributorFactory,
    SectionFactory,
    TopicFactory,
    add_all_blocks,
    add_block,
    publish,
)
from tests.factories.comments import approved_comment
from tests.factories.desk import UserFactory
from tests.factories.films import (
    CharacterFactory,
    CompanyFactory,
    CreditFactory,
    FilmFactory,
    JobFactory,
    PersonFactory,
    ReleaseFactory,
    SourceFactory,
)
from tests.factories.pictures import PictureFactory


def build_world() -> None:
    """Fill an empty database."""
    with transaction.atomic():
        film, other = _record(), FilmFactory(title="Another film")
        editor = UserFactory(role="editor")
        first = _story(film, editor)
        second = ArticleFactory(
            headline="Second story",
            section=SectionFactory(slug="films", name="Films"),
        )
        second.films.add(other)
        add_block(second, RelatedStory, story=first)
        publish(second, by=editor)
        FrontSlot.objects.create(position=1, article=first)
        planned = ArticleFactory(headline="Planned story")
        publish(planned, by=editor, at=timezone.now() + timedelta(days=3))
        gone = ArticleFactory(headline="Withdrawn story")
        publish(gone, by=editor)
        publishing.withdraw(gone, by=editor, reason="Wrong.", notice="Taken down.")
        _comments(first, editor)
        _comments(film, editor)
        _spare_rows()
        changed_all()


def _record() -> films.Film:
    """A public film with every kind of row below it."""
    film = FilmFactory(
        title="Blue kettle",
        original_title="Der blaue Kessel",
        logline="A kettle sings.",
        poster=PictureFactory(),
        hero=PictureFactory(),
        runtime_minutes=90,
        certificate="PG",
        nationality_phrase="German",
        setting="A kitchen",
        licence="CC BY 4.0",
        countries=["DE"],
        languages=["de"],
        wikidata_id="Q1",
    )
    maker, player = PersonFactory(), PersonFactory(portrait=PictureFactory())
    company, outlet, platform, distributor, buyer = CompanyFactory.create_batch(5)
    voice = JobFactory(key="voice", name="Voice", row_label="Voices", is_cast=True)
    cast = CreditFactory(film=film, person=player, job=voice)
    made = JobFactory(key="studio", name="Studio", row_label="Made by")
    CreditFactory(film=film, person=None, company=company, job=made)
    hero = CharacterFactory(film=film, portrait=PictureFactory(), text="She listens.")
    films.CharacterFact.objects.create(character=hero, label="Age", text="Nine.")
    films.Portrayal.objects.create(credit=cast, character=hero)
    films.PersonName.objects.create(person=maker, text="Petra the Elder")
    films.Title.objects.create(film=film, text="Le pot bleu", language="fr")
    term = films.Term.objects.create(kind="genre", name="comedy", slug="comedy")
    films.FilmTerm.objects.create(film=film, term=term)
    theme = films.Term.objects.create(kind="theme", name="tea", slug="tea")
    films.FilmTerm.objects.create(film=film, term=theme)
    for key in OF_JOBS:
        CreditFactory(film=film, person=maker, job=JobFactory(key=key))
    # Every row of the record has a value, but for one that says why it has none.
    films.Gap.objects.create(film=film, row="budget")
    version = films.Version.objects.create(film=film, name="Long cut")
    release = ReleaseFactory(film=film, platform=platform, version=version)
    films.ReleaseParty.objects.create(release=release, company=distributor)
    films.EarlierDate.objects.create(release=release, date=PartialDate(2018, 5))
    deal = films.Deal.objects.create(film=film, territories=TerritorySet.worldwide())
    films.DealParty.objects.create(deal=deal, side="buyer", company=buyer)
    films.MoneyFact.objects.create(
        film=film, deal=deal, kind="acquisition_price", amount=Decimal("30000000")
    )
    for kind in ("acquisition_price", "box_office", "opening", "marketing"):
        films.MoneyFact.objects.create(film=film, kind=kind, amount=Decimal(1000))
    passage = films.Passage.objects.create(film=film, text="A kettle is found.")
    films.Passage.objects.create(film=film, kind="production", text="It was drawn.")
    work = films.SourceWork.objects.create(film=film, title="Kettle songs")
    films.SourceWorkCreator.objects.create(work=work, person=maker)
    films.CriticReview.objects.create(
        film=film, critic=player, outlet=outlet, rating="Good", summary="It sings."
    )
    films.Quote.objects.create(
        film=film, text="I sing.", character=hero, outlet=outlet, speaker=player
    )
    source = SourceFactory()
    films.SourceAuthor.objects.create(source=source, given="Ada", family="Lamp")
    films.Citation.objects.create(film=film, source=source, passage=passage)
    films.Citation.objects.create(film=film, source=source, row="runtime")
    return film


def _story(film, editor):
    story = ArticleFactory(
        headline="First story",
        lead_picture=PictureFactory(),
        section=SectionFactory(accent="feature"),
    )
    writer = ContributorFactory(picture=PictureFactory(), bio="Writes.", role="Writer")
    ContributorLink.objects.create(
        contributor=writer, label="Site", url="https://example.org/"
    )
    BylineFactory(article=story, contributor=writer)
    story.topics.add(TopicFactory())
    story.people.add(film.credits.first().person)
    add_block(story, RichText, text="<p>A kettle in town.</p>")
    hero = film.characters.get()
    add_block(story, CharacterProfile, character=hero, text="<p>A hero.</p>")
    add_block(story, FilmCard, film=film)
    add_block(story, WhereToWatch, film=film)
    add_all_blocks(story)
    publish(story, by=editor)
    return story


def _comments(target, editor) -> None:
    """A conversation of three, the last of which names whom it answers."""
    root = approved_comment(on=target, by=editor)
    reply = approved_comment(on=target, by=editor, parent=root)
    approved_comment(on=target, by=editor, parent=reply)


def _spare_rows() -> None:
    """Rows to move to, and rows that nothing keeps from being deleted."""
    for factory in (CompanyFactory, CharacterFactory, PersonFactory, TopicFactory):
        factory()
    for factory in (SourceFactory, ContributorFactory, PictureFactory):
        factory()
    SectionFactory(slug="spare", name="Spare")
    films.Term.objects.create(kind="theme", name="steam", slug="steam")
    FilmFactory(title="Draft film", public_from=None)
