from films.models.characters import Character, CharacterFact, Portrayal
from films.models.companies import Company
from films.models.credits import Credit, Job, SourceWork, SourceWorkCreator
from films.models.deals import Deal, DealParty, MoneyFact
from films.models.filing import FilmTerm, Gap, Term, Title
from films.models.films import Film
from films.models.passages import Passage
from films.models.people import Person, PersonName
from films.models.reception import CriticReview, Quote
from films.models.releases import EarlierDate, Release, ReleaseParty, Version
from films.models.sources import Citation, ClaimError, Source, SourceAuthor

__all__ = [
    "Character",
    "CharacterFact",
    "Citation",
    "ClaimError",
    "Company",
    "Credit",
    "CriticReview",
    "Deal",
    "DealParty",
    "EarlierDate",
    "Film",
    "FilmTerm",
    "Gap",
    "Job",
    "MoneyFact",
    "Passage",
    "Person",
    "PersonName",
    "Portrayal",
    "Quote",
    "Release",
    "ReleaseParty",
    "Source",
    "SourceAuthor",
    "SourceWork",
    "SourceWorkCreator",
    "Term",
    "Title",
    "Version",
]
