import pytest
from django.contrib import admin
from django.urls import reverse

from films import models
from newsroom.search.models import Document
from tests.factories.desk import UserFactory
from tests.factories.films import (
    CharacterFactory,
    CitationFactory,
    CompanyFactory,
    FilmFactory,
    JobFactory,
    PersonFactory,
    ReleaseFactory,
    SourceFactory,
)

pytestmark = pytest.mark.django_db

REGISTERED = sorted(
    model._meta.model_name
    for model in admin.site._registry
    if model._meta.app_label == "films"
)


@pytest.fixture
def desk(client):
    client.force_login(UserFactory(role="film desk"))
    return client


def fields_of(response) -> dict:
    """What the admin form on this page would send, unchanged."""
    context = response.context
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    data = {}
    for form in forms:
        for bound in form:
            value = bound.field.prepare_value(bound.value())
            if value is True:
                value = "on"
            if value is not None and value is not False:
                data[bound.html_name] = value
    for name in [name for name in data if isinstance(data[name], (tuple, list))]:
        del data[name]
    return data


def split_times(data, film):
    if film.public_from:
        data["public_from_0"] = film.public_from.date().isoformat()
        data["public_from_1"] = film.public_from.time().isoformat()
    return data


@pytest.mark.parametrize("name", REGISTERED)
def test_every_list_and_form_opens_for_the_film_desk(desk, next_gen, name):
    model = admin.site._registry
    model = next(m for m in model if m._meta.model_name == name)
    first = model._default_manager.first()

    listed = desk.get(reverse(f"admin:films_{name}_changelist"), {"q": "next"})
    added = desk.get(reverse(f"admin:films_{name}_add"))
    changed = desk.get(reverse(f"admin:films_{name}_change", args=[first.pk]))

    assert [listed.status_code, added.status_code, changed.status_code] == [200] * 3


@pytest.mark.parametrize("role", ["writer", "moderator"])
def test_other_roles_may_look_at_a_film_and_not_change_it(client, role):
    film = FilmFactory(title="Mine")
    client.force_login(UserFactory(role=role))
    url = reverse("admin:films_film_change", args=[film.pk])

    assert client.get(url).status_code == 200
    assert client.post(url, {"title": "Theirs"}).status_code == 403
    film.refresh_from_db()
    assert film.title == "Mine"


def test_saving_a_film_goes_live_with_its_year_and_its_document(desk):
    film = FilmFactory(title="Before", slug="before")
    ReleaseFactory(film=film)
    url = reverse("admin:films_film_change", args=[film.pk])
    data = split_times(fields_of(desk.get(url)), film)

    answer = desk.post(url, data | {"title": "After", "countries": "China, Canada"})

    assert answer.status_code == 302, answer.context["errors"]
    film.refresh_from_db()
    assert (film.title, film.countries, film.year) == ("After", ["CN", "CA"], 2018)
    assert Document.objects.get(kind="film", key=film.pk).title == "After"
    assert b"After" in desk.get("/films/before/").content


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("countries", "China, Atlantis", "&#x27;Atlantis&#x27; is not a country"),
        ("countries", "China, China", "China is named twice"),
        ("languages", "English, Elvish", "&#x27;Elvish&#x27; is not a language"),
        ("runtime_minutes", "0", "between 1 and 6000"),
        ("imdb_id", "0133093", "looks like tt0133093"),
        ("slug", "taken", "“taken” is an address of “Film number"),
        (
            "releases-0-date",
            "30 February 2019",
            "&#x27;30 February 2019&#x27; is not a date: February has no day 30",
        ),
        (
            "releases-0-territories",
            "worldwide except Atlantis",
            "&#x27;Atlantis&#x27; is not a territory",
        ),
        ("releases-0-is_exclusive", "on", "needs the platform it means"),
    ],
)
def test_bad_input_is_refused_by_name_and_changes_nothing(desk, field, value, error):
    FilmFactory(slug="taken")
    film = FilmFactory(slug="mine", runtime_minutes=90)
    release = ReleaseFactory(film=film)
    url = reverse("admin:films_film_change", args=[film.pk])
    data = split_times(fields_of(desk.get(url)), film)

    answer = desk.post(url, data | {field: value})

    html = answer.content.decode()
    assert answer.status_code == 200
    assert error in html
    film.refresh_from_db()
    release.refresh_from_db()
    assert (film.slug, film.runtime_minutes, film.countries) == ("mine", 90, [])
    assert str(release.date) == "7 September 2018"


def test_a_credit_needs_one_holder_and_not_two(desk):
    film = FilmFactory()
    job = JobFactory(key="editor", name="Editor", row_label="Edited by")
    url = reverse("admin:films_credit_add")
    data = {"film": film.pk, "job": job.pk}
    data |= {"portrayals-TOTAL_FORMS": 0, "portrayals-INITIAL_FORMS": 0}
    person, company = PersonFactory(), CompanyFactory()

    nobody = desk.post(url, data)
    both = desk.post(url, data | {"person": person.pk, "company": company.pk})
    one = desk.post(url, data | {"person": person.pk})
    again = desk.post(url, data | {"person": person.pk})

    assert "names a person or a company" in nobody.content.decode()
    assert "names a person or a company" in both.content.decode()
    assert one.status_code == 302
    assert "holds this job on the film already" in again.content.decode()
    assert models.Credit.objects.count() == 1


def test_a_quote_keeps_its_bytes_through_the_form(desk):
    text = "  'Well' --  he said,\nand  left.\u00a0 "
    quote = models.Quote.objects.create(text=text, speaker_text="Ana")
    url = reverse("admin:films_quote_change", args=[quote.pk])
    data = fields_of(desk.get(url)) | {"text": text.replace("\n", "\r\n")}

    answer = desk.post(url, data | {"order": 3})

    assert answer.status_code == 302
    quote.refresh_from_db()
    assert (quote.text, quote.order) == (text, 3)


def test_a_citation_supports_one_fact_of_its_own_film(desk):
    film = FilmFactory()
    mine, other = ReleaseFactory(film=film), ReleaseFactory()
    deal = models.Deal.objects.create(film=film)
    source = SourceFactory()
    url = reverse("admin:films_citation_add")
    data = {"film": film.pk, "source": source.pk, "state": "cited", "order": 0}

    stranger = desk.post(url, data | {"release": other.pk})
    two = desk.post(url, data | {"release": mine.pk, "deal": deal.pk})
    bare = desk.post(url, data | {"release": mine.pk, "source": ""})
    good = desk.post(url, data | {"release": mine.pk})

    assert "Select a valid choice" in stranger.content.decode()
    assert "A citation supports one fact" in two.content.decode()
    assert "A cited fact names its source" in bare.content.decode()
    assert good.status_code == 302
    assert models.Citation.objects.get().fact == mine


def test_the_list_of_claims_holds_open_ones_until_all_are_asked_for(desk):
    film = FilmFactory()
    needed = CitationFactory(film=film, source=None, state="needed", row="Gist")
    disputed = CitationFactory(film=film, state="disputed", row="Price")
    cited = CitationFactory(film=film, row="Runtime")
    url = reverse("admin:films_citation_changelist")

    opened = desk.get(url).context["cl"].queryset
    everything = desk.get(url, {"claims": "all"}).context["cl"].queryset

    assert set(opened) == {needed, disputed}
    assert set(everything) == {needed, disputed, cited}


def test_confirming_claims_counts_those_with_a_source_and_refuses_the_rest(desk):
    needed = CitationFactory(source=None, state="needed", row="Gist")
    doubtful = CitationFactory(state="look_again", look_again_on="2020-01-01")
    url = reverse("admin:films_citation_changelist")

    answer = desk.post(
        url,
        {"action": "confirm", "_selected_action": [needed.pk, doubtful.pk]},
        follow=True,
    )

    needed.refresh_from_db()
    doubtful.refresh_from_db()
    assert (needed.state, doubtful.state) == ("needed", "cited")
    assert doubtful.look_again_on is None
    html = answer.content.decode()
    assert "“Gist” has no source" in html
    assert "Confirmed: 1." in html


def test_the_dashboard_lists_open_claims(desk, next_gen):
    html = desk.get(reverse("admin:index")).content.decode()

    assert "Claims to look at" in html
    assert "Next Gen: " in html


def test_a_deleted_character_leaves_the_index(desk):
    character = CharacterFactory()
    url = reverse("admin:films_character_change", args=[character.pk])
    data = fields_of(desk.get(url))
    desk.post(url, data)
    found = Document.objects.filter(kind="character", key=character.pk)
    assert found.exists()

    url = reverse("admin:films_character_delete", args=[character.pk])
    desk.post(url, {"post": "yes"})

    assert not found.exists()
    assert not models.Character.objects.exists()


def test_the_list_of_claims_makes_no_more_queries_for_more_claims(
    desk, next_gen, django_assert_max_num_queries
):
    url = reverse("admin:films_citation_changelist")
    desk.get(url)

    with django_assert_max_num_queries(12):
        html = desk.get(url, {"claims": "all"}).content.decode()

    assert html.count('class="field-claim') == models.Citation.objects.count() == 26
