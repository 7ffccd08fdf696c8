"""Two people on one film: what each of them did to its rows, wherever they did it."""

import pytest
from django.urls import reverse

from films import models
from films.admin.films import FilmAdmin
from newsroom.history.models import Save
from tests.desk_forms import row_at, sent_by
from tests.factories.desk import UserFactory
from tests.factories.films import (
    CharacterFactory,
    CitationFactory,
    CreditFactory,
    FilmFactory,
    JobFactory,
    PersonFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db

TAKEN = "the form now shows what was stored meanwhile"
KEPT = "The form shows yours"


@pytest.fixture
def film():
    return FilmFactory(title="Blue Kettle", logline="")


@pytest.fixture
def ana():
    return UserFactory(role="film desk", first_name="Ana", last_name="Ruiz")


@pytest.fixture
def desk(client, ana):
    """A browser in which two people take turns; `desk.who(user)` changes the turn."""
    client.who = client.force_login
    client.who(ana)
    return client


def change(row):
    return reverse(f"admin:films_{row._meta.model_name}_change", args=[row.pk])


def save(desk, row, **fields):
    """Open the form of `row`, change `fields` of it and save it."""
    answer = desk.post(change(row), sent_by(desk.get(change(row))) | fields)
    assert answer.status_code == 302, answer.context["errors"]


def outcomes(answer) -> dict:
    return {each.label: each for each in answer.context["refusal"].differences}


def test_the_second_tab_does_not_empty_what_the_first_one_stored(desk, film):
    second = sent_by(desk.get(change(film)))
    save(desk, film, logline="A kettle sails.")

    refused = desk.post(change(film), second | {"certificate": "PG"})

    film.refresh_from_db()
    assert (film.logline, film.certificate) == ("A kettle sails.", "")
    assert "You saved this film yourself on" in refused.text
    assert "in another tab or window" in refused.text
    logline = outcomes(refused)["Logline"]
    assert (logline.theirs, logline.yours) == ("A kettle sails.", "")
    assert TAKEN in logline.outcome

    again = sent_by(refused)
    assert (again["logline"], again["certificate"]) == (["A kettle sails."], ["PG"])
    desk.post(change(film), again)

    film.refresh_from_db()
    assert (film.logline, film.certificate) == ("A kettle sails.", "PG")


def test_of_a_field_that_both_changed_each_text_is_shown_and_the_last_one_chosen(
    desk, film
):
    opened = sent_by(desk.get(change(film)))
    save(desk, film, logline="A kettle sails.")
    bo = UserFactory(role="film desk", first_name="Bo")
    desk.who(bo)

    refused = desk.post(change(film), opened | {"logline": "A kettle flies."})

    assert "Ana Ruiz saved this film on" in refused.text
    logline = outcomes(refused)["Logline"]
    assert (logline.theirs, logline.yours) == ("A kettle sails.", "A kettle flies.")
    assert KEPT in logline.outcome
    desk.post(change(film), sent_by(refused))
    film.refresh_from_db()
    assert film.logline == "A kettle flies."


def test_a_third_save_meanwhile_refuses_the_second_try_as_well(desk, film):
    opened = sent_by(desk.get(change(film)))
    save(desk, film, logline="One.")
    refused = desk.post(change(film), opened | {"logline": "Mine."})
    save(desk, film, logline="Two.")

    again = desk.post(change(film), sent_by(refused))

    assert outcomes(again)["Logline"].theirs == "Two."
    film.refresh_from_db()
    assert film.logline == "Two."


def test_the_same_change_by_both_is_no_conflict(desk, film):
    opened = sent_by(desk.get(change(film)))
    save(desk, film, logline="A kettle sails.")

    answer = desk.post(change(film), opened | {"logline": "A kettle sails."})

    assert answer.status_code == 302


def test_choices_dates_and_boxes_are_told_in_words(desk, film):
    character = CharacterFactory(film=film)
    opened = sent_by(desk.get(change(character)))
    other = FilmFactory(title="Red Kettle")
    save(desk, character, film=other.pk, kind="robot", is_minor="on")

    refused = desk.post(
        change(character), opened | {"kind": "animal", "name": "Typed here"}
    )

    told = outcomes(refused)
    assert (told["Film"].theirs, told["Film"].yours) == ("Red Kettle", "Blue Kettle")
    assert told["Kind"].theirs == "Robot or machine"
    assert told["Kind"].yours == "Animal or creature"
    assert (told["Minor character"].theirs, told["Minor character"].yours) == (
        "yes",
        "no",
    )
    again = sent_by(refused)
    assert again["film"] == [str(other.pk)]
    assert again["name"] == ["Typed here"]
    assert again["is_minor"] == ["on"]


def test_a_time_that_only_they_changed_is_taken_over_whole(desk, film):
    opened = sent_by(desk.get(change(film)))
    save(desk, film, public_from_0="2031-05-06", public_from_1="07:08:09")

    refused = desk.post(change(film), opened | {"certificate": "PG"})

    again = sent_by(refused)
    assert again["public_from_0"] == ["2031-05-06"]
    assert again["public_from_1"] == ["07:08:09"]


def test_of_several_saves_meanwhile_the_last_counts_and_each_saver_is_named(
    desk, film, ana
):
    bo = UserFactory(role="film desk", first_name="Bo")
    cleo = UserFactory(role="film desk", first_name="Cleo")
    opened = sent_by(desk.get(change(film)))
    for who, text in ((bo, "One."), (cleo, "Two.")):
        desk.who(who)
        save(desk, film, logline=text)
    desk.who(ana)

    refused = desk.post(change(film), opened | {"certificate": "PG"})

    assert "Bo and Cleo saved this film on" in refused.text
    logline = outcomes(refused)["Logline"]
    assert (logline.theirs, logline.yours) == ("Two.", "")
    assert sent_by(refused)["logline"] == ["Two."]


def test_the_key_of_a_colleagues_form_is_no_claim_to_their_save(desk, film):
    opened = sent_by(desk.get(change(film)))
    mine = opened | {"logline": "The same."}
    desk.post(change(film), mine)
    desk.who(UserFactory(role="film desk"))

    refused = desk.post(change(film), mine | {"logline": "Another."})

    assert "Ana Ruiz saved this film on" in refused.text
    film.refresh_from_db()
    assert film.logline == "The same."


def test_a_window_beside_a_form_that_is_sent_twice_adds_one_row(desk):
    url = reverse("admin:films_person_add") + "?_popup=1"
    data = sent_by(desk.get(url)) | {"name": "Ida Wren", "slug": "ida-wren"}

    answers = [desk.post(url, data) for _ in range(2)]

    person = models.Person.objects.get()
    for answer in answers:
        assert "popup_response.js" in answer.text
        assert f"&quot;{person.pk}&quot;" in answer.text


# Rows below the record


def new_credit(data, person, job):
    return data | {
        "credits-TOTAL_FORMS": ["1"],
        "credits-0-job": [str(job.pk)],
        "credits-0-person": [str(person.pk)],
    }


def test_a_field_of_a_row_is_merged_like_one_of_the_record(desk, film):
    credit = CreditFactory(film=film, credited_as="A. One", order=1)
    opened = sent_by(desk.get(change(film)))
    data = sent_by(desk.get(change(film)))
    desk.post(change(film), data | {"credits-0-credited_as": "A. Two"})

    refused = desk.post(
        change(film), opened | {"credits-0-order": "7", "logline": "Mine."}
    )

    (difference,) = refused.context["refusal"].differences
    assert difference.label.endswith("Credited as")
    assert difference.label.startswith("Credit “")
    assert (difference.theirs, difference.yours) == ("A. Two", "A. One")
    desk.post(change(film), sent_by(refused))
    credit.refresh_from_db()
    assert (credit.credited_as, credit.order) == ("A. Two", 7)


def test_a_row_they_deleted_and_we_changed_comes_back_as_a_new_one(desk, film):
    kept, gone = CreditFactory.create_batch(2, film=film, job=JobFactory())
    opened = sent_by(desk.get(change(film)))
    at = row_at(opened, "credits", "id", str(gone.pk))
    data = sent_by(desk.get(change(film)))
    desk.post(change(film), data | {f"{at}-DELETE": "on"})
    assert not models.Credit.objects.filter(pk=gone.pk).exists()

    refused = desk.post(change(film), opened | {f"{at}-credited_as": "Typed here"})

    (difference,) = refused.context["refusal"].differences
    assert "the form has it as a new one" in difference.outcome
    again = sent_by(refused)
    assert again["credits-INITIAL_FORMS"] == ["1"]
    assert again["credits-TOTAL_FORMS"] == ["2"]
    assert desk.post(change(film), again).status_code == 302
    assert [
        (each.pk == kept.pk, each.person, each.credited_as)
        for each in film.credits.order_by("pk")
    ] == [(True, kept.person, ""), (False, gone.person, "Typed here")]


def test_a_row_they_deleted_and_we_left_alone_stays_deleted(desk, film):
    kept, gone = CreditFactory.create_batch(2, film=film, job=JobFactory())
    opened = sent_by(desk.get(change(film)))
    at = row_at(opened, "credits", "id", str(gone.pk))
    data = sent_by(desk.get(change(film)))
    desk.post(change(film), data | {f"{at}-DELETE": "on"})

    refused = desk.post(change(film), opened | {"logline": "Mine."})

    (difference,) = refused.context["refusal"].differences
    assert "it stays deleted" in difference.outcome
    assert desk.post(change(film), sent_by(refused)).status_code == 302
    film.refresh_from_db()
    assert film.logline == "Mine."
    assert list(film.credits.all()) == [kept]


def test_a_row_that_both_deleted_is_no_conflict(desk, film):
    CreditFactory(film=film)
    opened = sent_by(desk.get(change(film)))
    data = sent_by(desk.get(change(film)))
    desk.post(change(film), data | {"credits-0-DELETE": "on"})

    answer = desk.post(change(film), opened | {"credits-0-DELETE": "on"})

    assert answer.status_code == 302


def test_a_row_they_added_stands_in_the_form_that_comes_back(desk, film):
    job, ada, bo = JobFactory(), PersonFactory(name="Ada"), PersonFactory(name="Bo")
    opened = sent_by(desk.get(change(film)))
    desk.post(change(film), new_credit(sent_by(desk.get(change(film))), ada, job))

    refused = desk.post(change(film), new_credit(opened, bo, job))

    (difference,) = refused.context["refusal"].differences
    assert difference.label == "Credit “Ada, director”"
    assert "Added meanwhile" in difference.outcome
    assert desk.post(change(film), sent_by(refused)).status_code == 302
    assert [each.person.name for each in film.credits.order_by("pk")] == ["Ada", "Bo"]


def test_what_was_ticked_and_chosen_comes_back_with_the_refusal(desk, film):
    first, second = CreditFactory.create_batch(2, film=film, job=JobFactory())
    cleo = PersonFactory(name="Cleo")
    opened = sent_by(desk.get(change(film)))
    save(desk, film, logline="Theirs.")
    one = row_at(opened, "credits", "id", str(first.pk))
    other = row_at(opened, "credits", "id", str(second.pk))

    refused = desk.post(
        change(film),
        opened | {f"{one}-DELETE": "on", f"{other}-person": str(cleo.pk)},
    )

    again = sent_by(refused)
    assert again[f"{one}-DELETE"] == ["on"]
    assert again[f"{other}-person"] == [str(cleo.pk)]
    desk.post(change(film), again)
    (left,) = film.credits.all()
    assert (left.pk, left.person) == (second.pk, cleo)


def test_rows_are_known_by_key_and_not_by_place(desk, film):
    job = JobFactory()
    rows = [
        CreditFactory(film=film, job=job, order=place, credited_as=f"Was {place}")
        for place in (1, 2, 3)
    ]
    data = sent_by(desk.get(change(film)))
    places = [row_at(data, "credits", "id", str(row.pk)) for row in rows]
    shuffled = {
        key: values for key, values in data.items() if not key.startswith("credits-0")
    }
    # The same three rows sent in the opposite order, and the last one changed.
    for new, old in zip(places, reversed(places), strict=True):
        for key, values in data.items():
            if key.startswith(f"{old}-"):
                shuffled[key.replace(old, new)] = values
    shuffled[f"{places[0]}-credited_as"] = ["Is 3"]

    answer = desk.post(change(film), shuffled)

    assert answer.status_code == 302
    assert [each.credited_as for each in film.credits.order_by("order")] == [
        "Was 1",
        "Was 2",
        "Is 3",
    ]


def test_a_row_of_another_film_is_not_taken_by_its_key(desk, film):
    stranger = CreditFactory(credited_as="Not yours")
    data = sent_by(desk.get(change(film)))
    forged = new_credit(data, stranger.person, stranger.job) | {
        "credits-INITIAL_FORMS": ["1"],
        "credits-0-id": [str(stranger.pk)],
        "credits-0-credited_as": ["Forged"],
    }

    refused = desk.post(change(film), forged)
    desk.post(change(film), sent_by(refused))

    stranger.refresh_from_db()
    assert (stranger.credited_as, stranger.film == film) == ("Not yours", False)
    assert film.credits.get().credited_as == "Forged"


# The same row on two forms


def test_a_release_saved_on_its_own_form_overtakes_the_open_form_of_its_film(
    desk, film
):
    release = ReleaseFactory(film=film, status="scheduled")
    opened = sent_by(desk.get(change(film)))
    save(desk, release, status="cancelled")

    refused = desk.post(change(film), opened | {"logline": "Mine."})

    (difference,) = refused.context["refusal"].differences
    assert (difference.theirs, difference.yours) == ("Cancelled", "Scheduled")
    desk.post(change(film), sent_by(refused))
    release.refresh_from_db()
    film.refresh_from_db()
    assert (release.status, film.logline) == ("cancelled", "Mine.")


def test_what_the_form_of_the_film_does_not_show_is_no_conflict_there(desk, film):
    release = ReleaseFactory(film=film)
    opened = sent_by(desk.get(change(film)))
    save(desk, release, certificate="12A")

    answer = desk.post(change(film), opened | {"logline": "Mine."})

    assert answer.status_code == 302
    release.refresh_from_db()
    assert release.certificate == "12A"


def test_a_release_saved_on_its_films_form_overtakes_its_own_open_form(desk, film):
    release = ReleaseFactory(film=film, status="scheduled")
    opened = sent_by(desk.get(change(release)))
    save(desk, film, **{"releases-0-status": "cancelled"})

    refused = desk.post(change(release), opened | {"note": "Mine."})

    assert outcomes(refused)["Status"].theirs == "Cancelled"


def test_a_release_that_moves_away_overtakes_both_films(desk, film):
    release, there = ReleaseFactory(film=film), FilmFactory()
    here_opened = sent_by(desk.get(change(film)))
    there_opened = sent_by(desk.get(change(there)))
    save(desk, release, film=there.pk)

    here = desk.post(change(film), here_opened | {"logline": "Mine."})
    there = desk.post(change(there), there_opened | {"logline": "Mine."})

    assert (here.status_code, there.status_code) == (200, 200)


@pytest.mark.parametrize("way", ["page", "action"])
def test_a_release_deleted_from_the_list_overtakes_the_open_form_of_its_film(
    desk, film, way
):
    release = ReleaseFactory(film=film)
    opened = sent_by(desk.get(change(film)))
    if way == "page":
        desk.post(
            reverse("admin:films_release_delete", args=[release.pk]), {"post": "yes"}
        )
    else:
        desk.post(
            reverse("admin:films_release_changelist"),
            {
                "action": "delete_selected",
                "_selected_action": [release.pk],
                "post": "yes",
            },
        )

    refused = desk.post(change(film), opened | {"logline": "Mine."})

    (difference,) = refused.context["refusal"].differences
    assert "it stays deleted" in difference.outcome
    desk.post(change(film), sent_by(refused))
    film.refresh_from_db()
    assert film.logline == "Mine."
    assert not film.releases.exists()


def test_a_part_played_changes_the_credit_and_the_character(desk, film):
    character = CharacterFactory(film=film)
    credit = CreditFactory(film=film, job=JobFactory(key="actor", is_cast=True))
    opened = sent_by(desk.get(change(character)))
    save(
        desk,
        credit,
        **{
            "portrayals-TOTAL_FORMS": "1",
            "portrayals-0-character": character.pk,
            "portrayals-0-order": "0",
        },
    )

    refused = desk.post(change(character), opened | {"text": "Mine."})

    (difference,) = refused.context["refusal"].differences
    assert "Added meanwhile" in difference.outcome


def test_a_claim_confirmed_in_the_list_overtakes_its_open_form(desk):
    claim = CitationFactory(state="look_again", look_again_on="2020-01-01")
    opened = sent_by(desk.get(change(claim)))
    desk.post(
        reverse("admin:films_citation_changelist"),
        {"action": "confirm", "_selected_action": [claim.pk]},
    )

    refused = desk.post(change(claim), opened | {"note": "Mine."})

    told = outcomes(refused)
    assert told["State"].theirs == "Cited"
    assert KEPT in told["State"].outcome


def test_a_list_that_is_edited_in_place_overtakes_an_open_form(desk, film, monkeypatch):
    monkeypatch.setattr(FilmAdmin, "list_editable", ["certificate"], raising=False)
    monkeypatch.setattr(FilmAdmin, "list_display", ["page_title", "certificate"])
    opened = sent_by(desk.get(change(film)))
    listed = {
        "form-TOTAL_FORMS": "1",
        "form-INITIAL_FORMS": "1",
        "form-0-id": film.pk,
        "form-0-certificate": "PG",
        "_save": "Save",
    }
    desk.post(reverse("admin:films_film_changelist"), listed)

    refused = desk.post(change(film), opened | {"logline": "Mine."})

    assert outcomes(refused)["Certificate"].theirs == "PG"


def test_a_row_they_added_and_took_away_again_is_no_conflict(desk, film):
    opened = sent_by(desk.get(change(film)))
    ada, job = PersonFactory(name="Ada"), JobFactory()
    desk.post(change(film), new_credit(sent_by(desk.get(change(film))), ada, job))
    data = sent_by(desk.get(change(film)))
    desk.post(change(film), data | {"credits-0-DELETE": "on"})

    answer = desk.post(change(film), opened | {"logline": "Mine."})

    assert answer.status_code == 302


def test_a_row_that_vanished_without_a_save_comes_back_and_can_be_saved(desk, film):
    credit = CreditFactory(film=film)
    opened = sent_by(desk.get(change(film)))
    models.Credit.objects.all().delete()

    refused = desk.post(change(film), opened)

    assert "Somebody saved this film while you were editing" in refused.text
    assert desk.post(change(film), sent_by(refused)).status_code == 302
    assert film.credits.get().person == credit.person


# Rows that are gone altogether


def test_a_record_deleted_meanwhile_comes_back_as_a_form_that_adds_it(desk):
    person = PersonFactory(name="Ida Wren")
    opened = sent_by(desk.get(change(person)))
    desk.post(reverse("admin:films_person_delete", args=[person.pk]), {"post": "yes"})

    refused = desk.post(change(person), opened | {"bio": "Typed with care."})

    assert "Ana Ruiz deleted this person on" in refused.text
    assert f'action="{reverse("admin:films_person_add")}"' in refused.text
    again = sent_by(refused)
    assert desk.post(reverse("admin:films_person_add"), again).status_code == 302
    assert models.Person.objects.get().bio == "Typed with care."


def test_a_record_that_is_out_of_reach_gives_its_text_back(desk):
    person = PersonFactory()
    opened = sent_by(desk.get(change(person)))
    models.Person.objects.all().delete()

    refused = desk.post(change(person), opened | {"bio": "Typed with care."})

    assert "was deleted, or taken out of your hands" in refused.text
    assert "Typed with care." in refused.text


def test_a_record_that_never_was_is_not_offered_to_be_added(desk):
    answer = desk.post(reverse("admin:films_person_change", args=[9]), {"name": "X"})

    assert answer.status_code == 302
    assert not models.Person.objects.exists()


def test_who_deletes_what_changed_meanwhile_is_asked_again(desk):
    person = PersonFactory()
    url = reverse("admin:films_person_delete", args=[person.pk])
    asked = {"post": "yes", "opened_version": "1"}
    assert 'name="opened_version" value="1"' in desk.get(url).text
    save(desk, person, bio="New.")

    late = desk.post(url, asked)

    assert "It was changed while you were asked" in late.text
    assert models.Person.objects.exists()
    assert Save.objects.filter(object_id=person.pk).count() == 1
    desk.post(url, asked | {"opened_version": "2"})
    assert not models.Person.objects.exists()
    assert not Save.objects.exists()
