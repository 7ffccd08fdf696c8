"""Every form of the desk refuses a save that comes late, and keeps both texts."""

from itertools import chain

import pytest
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.models import FrontSlot
from films import models as films
from newsroom.desk.models import User
from newsroom.history.form_values import all_sent
from newsroom.history.models import Save, Versioned
from newsroom.history.saving import SavingAdmin
from tests.desk_forms import sent_by
from tests.factories import articles, pictures
from tests.factories import films as film_rows
from tests.factories.desk import SuperuserFactory, UserFactory

pytestmark = pytest.mark.django_db


def deal():
    return films.Deal.objects.create(film=film_rows.FilmFactory())


def money():
    film = film_rows.FilmFactory()
    return films.MoneyFact.objects.create(film=film, kind="budget", amount=1)


def quote():
    return films.Quote.objects.create(text="Well.", speaker_text="Ana")


def source_work():
    film = film_rows.FilmFactory()
    return films.SourceWork.objects.create(film=film, title="A comic")


def term():
    return films.Term.objects.create(name="Robots", slug="robots", kind="theme")


def slot():
    article = articles.ArticleFactory()
    return FrontSlot.objects.create(position=1, article=article)


# For each table with a form: how to make a row, a field, what they and we write there.
ROWS = {
    "articles.Article": (articles.ArticleFactory, "headline", "Theirs", "Ours"),
    "articles.Contributor": (articles.ContributorFactory, "role", "Theirs", "Ours"),
    "articles.FrontSlot": (slot, "position", "21", "32"),
    "articles.Section": (articles.SectionFactory, "intro", "Theirs", "Ours"),
    "articles.Topic": (articles.TopicFactory, "intro", "Theirs", "Ours"),
    "desk.User": (UserFactory, "first_name", "Theirs", "Ours"),
    "films.Character": (film_rows.CharacterFactory, "text", "Theirs", "Ours"),
    "films.Citation": (film_rows.CitationFactory, "note", "Theirs", "Ours"),
    "films.Company": (film_rows.CompanyFactory, "name", "Theirs", "Ours"),
    "films.Credit": (film_rows.CreditFactory, "credited_as", "Theirs", "Ours"),
    "films.Deal": (deal, "note", "Theirs", "Ours"),
    "films.Film": (film_rows.FilmFactory, "logline", "Theirs", "Ours"),
    "films.Job": (film_rows.JobFactory, "row_label", "Theirs", "Ours"),
    "films.MoneyFact": (money, "amount", "21.00", "32.00"),
    "films.Person": (film_rows.PersonFactory, "bio", "Theirs", "Ours"),
    "films.Quote": (quote, "text", "Theirs", "Ours"),
    "films.Release": (film_rows.ReleaseFactory, "note", "Theirs", "Ours"),
    "films.Source": (film_rows.SourceFactory, "publisher", "Theirs", "Ours"),
    "films.SourceWork": (source_work, "title", "Theirs", "Ours"),
    "films.Term": (term, "name", "Theirs", "Ours"),
    "pictures.Picture": (pictures.PictureFactory, "caption", "Theirs", "Ours"),
}


def changeable(site):
    """The tables whose rows staff change, and the admin of each."""
    request = RequestFactory().get("/")
    request.user = User(is_superuser=True, is_active=True, is_staff=True)
    return {
        model: desk
        for model, desk in site._registry.items()
        if desk.has_change_permission(request) or desk.has_add_permission(request)
    }


def unguarded(site) -> list[str]:
    return [
        model._meta.label
        for model, desk in changeable(site).items()
        if not (isinstance(desk, SavingAdmin) and issubclass(model, Versioned))
    ]


def test_every_table_that_staff_change_has_the_form_that_knows_others():
    assert unguarded(admin.site) == []
    assert {model._meta.label for model in changeable(admin.site)} == ROWS.keys()


def test_a_table_with_a_stock_form_is_caught():
    site = admin.AdminSite()
    site.register(films.Term)
    site.register(User, UserAdmin)

    assert unguarded(site) == ["films.Term", "desk.User"]


@pytest.fixture(params=ROWS)
def case(request):
    """A stored row, its address, the field, and the two texts for it."""
    make, *rest = ROWS[request.param]
    row = make()
    name = f"admin:{row._meta.app_label}_{row._meta.model_name}_change"
    return row, reverse(name, args=[row.pk]), *rest


def saves_of(row):
    kind = ContentType.objects.get_for_model(row)
    return Save.objects.filter(content_type=kind, object_id=row.pk)


@pytest.fixture
def mia():
    return SuperuserFactory(first_name="Mia", last_name="Theirs-Person")


def test_a_save_that_comes_late_is_refused_and_stored_when_sent_again(
    client, mia, case
):
    row, url, name, theirs, ours = case
    client.force_login(SuperuserFactory())
    opened = sent_by(client.get(url))
    client.force_login(mia)
    client.post(url, sent_by(client.get(url)) | {name: theirs})
    me = SuperuserFactory()
    client.force_login(me)

    refused = client.post(url, opened | {name: ours})

    assert refused.status_code == 200
    (difference,) = refused.context["refusal"].differences
    assert (difference.theirs, difference.yours) == (theirs, ours)
    assert "Mia Theirs-Person saved this" in refused.text
    again = sent_by(refused)
    assert again[name] == [ours]
    row.refresh_from_db()
    assert str(getattr(row, name)) == theirs

    stored = client.post(url, again)

    assert stored.status_code == 302, stored.context["errors"]
    row.refresh_from_db()
    assert str(getattr(row, name)) == ours
    assert saves_of(row).filter(by=me).count() == 1


def test_a_form_that_was_sent_twice_is_saved_once(client, case):
    row, url, name, theirs, _ours = case
    client.force_login(SuperuserFactory())
    data = sent_by(client.get(url)) | {name: theirs}

    first, second = client.post(url, data), client.post(url, data)

    assert (first.status_code, first["Location"]) == (302, second["Location"])
    row.refresh_from_db()
    assert getattr(row, row.version_name) == 2
    assert saves_of(row).count() == 1


def test_a_save_without_a_change_counts_nothing(client, case):
    row, url, *_ = case
    client.force_login(SuperuserFactory())

    client.post(url, sent_by(client.get(url)))

    row.refresh_from_db()
    assert getattr(row, row.version_name) == 1


def test_a_form_without_its_version_is_refused(client, case):
    row, url, name, theirs, _ours = case
    client.force_login(SuperuserFactory())
    data = sent_by(client.get(url)) | {name: theirs}
    del data["opened_version"]

    refused = client.post(url, data)

    assert "Somebody saved this" in refused.text
    row.refresh_from_db()
    assert str(getattr(row, name)) != theirs


def test_what_a_browser_sends_of_an_untouched_form_is_known_without_one(client, case):
    row, url, *_ = case
    if isinstance(row, films.Film):
        film_rows.CreditFactory(film=row)
        film_rows.ReleaseFactory(film=row, is_exclusive=False)
    client.force_login(SuperuserFactory())

    page = client.get(url)

    sent = sent_by(page)
    inlines = [each.formset.forms for each in page.context["inline_admin_formsets"]]
    known = {}
    for form in (page.context["adminform"].form, *chain(*inlines)):
        before = f"{form.prefix}-" if form.prefix else ""
        known |= {f"{before}{key}": texts for key, texts in all_sent(form).items()}
    assert {key: sent[key] for key in known} == known


def test_opening_a_form_asks_nothing_more_for_its_version(client, case):
    _row, url, *_ = case
    client.force_login(SuperuserFactory())
    client.get(url)

    with CaptureQueriesContext(connection) as queries:
        client.get(url)

    assert not [each for each in queries if "history_save" in each["sql"]]
