"""The record of the example film passes when the list of its facts is met."""

import json
import re

import pytest

from films import example
from films.models import Citation, Credit, CriticReview, Film, MoneyFact, Person, Source
from tests.documents import fresh_documents
from tests.factories.desk import UserFactory
from tests.factories.example import QuietSite
from tests.films.page import row_of, text_of

CREW = [
    "Kevin R. Adams",
    "Joe Ksander",
    "Jeff Bell",
    "Patricia Hicks",
    "Charlene Logan Kelly",
    "Yangbin Lu",
    "John Morch",
    "Ken Zorniak",
    "Wang Nima",
    "Samuel Jones",
    "Alexis Marsh",
    "Paul Kohut",
    "Paul Stodolny",
    "Matt Ahrens",
]
VOICES = [
    "John Krasinski",
    "Charlyne Yi",
    "Jason Sudeikis",
    "Michael Peña",
    "David Cross",
    "Constance Wu",
    "Kitana Turnbull",
]
# Words that only the twists of the plot need.
TWISTS = [
    "kidnap",
    "killed",
    "dead",
    "wears his body",
    "antagonist",
    "perfect",
    "decapitat",
    "takes off",
    "detonat",
    "explode",
    "reboot",
    "memory core",
    "deletes",
]


@pytest.fixture
def page(client, next_gen):
    return client.get("/films/next-gen/")


def names(credits):
    return [credit.person.name for credit in credits]


# 1


def test_crew_and_voices_are_each_one_person_with_all_their_jobs(next_gen):
    assert Person.objects.filter(name__in=CREW).count() == 14
    assert Person.objects.filter(name__in=VOICES).count() == 7

    crew = Credit.objects.filter(film=next_gen, job__is_cast=False)
    voices = Credit.objects.filter(film=next_gen, job__key="voice")

    assert crew.count() == 16
    assert set(names(crew)) == set(CREW)
    assert names(voices) == VOICES
    assert voices.get(person__name="Kitana Turnbull").order is None


def test_loading_the_example_again_changes_nothing(example_films):
    def counts():
        return [model.objects.count() for model in (Film, Credit, Citation, Person)]

    before = counts()
    example.load(QuietSite())

    assert counts() == before
    assert before[0] == 10


# 2


def test_written_by_story_by_and_based_on_are_three_things(page):
    assert row_of(page, "Written by") == "Kevin R. Adams|Joe Ksander|"
    assert row_of(page, "Story by") == "Wang Nima|"
    assert row_of(page, "Based on") == "7723 by Wang Nima, kind not known|"


def test_the_rows_of_the_record_keep_the_order_of_their_values(page):
    assert row_of(page, "Directed by") == "Kevin R. Adams|Joe Ksander|"
    assert row_of(page, "Country") == "United States|China|Canada|"
    assert row_of(page, "Language") == "English|Mandarin|"
    assert row_of(page, "Nationality") == "Chinese, Canadian, American|"
    assert row_of(page, "Running time") == "106 minutes|"


# 3


def test_releases_and_deals_show_their_dates_as_far_as_they_are_known(page):
    text = text_of(page)

    assert row_of(page, "Release date").startswith("September 7, 2018 (United States)")
    assert "Date not known (territory not stated)" in text
    assert "Announced Kind not known By Alibaba Group and Wanda Group" in text
    assert row_of(page, "Announced") == "May 2018"


# 4


def test_the_price_is_an_acquisition_price_and_the_budget_is_not_known(page, next_gen):
    price = MoneyFact.objects.get(film=next_gen)
    cited = Citation.objects.filter(money=price, state="cited")

    assert "$30,000,000 acquisition price, worldwide except China" in text_of(page)
    assert cited.count() == 3
    assert len(set(cited.values_list("source", flat=True))) == 3
    assert row_of(page, "Budget") == "Not known|"


def test_what_was_looked_up_in_vain_is_said_and_the_rest_is_left_out(page):
    for label in ("Distributed by", "Box office", "Cinematography", "Narrated by"):
        assert row_of(page, label) == "Not known|"
    assert row_of(page, "Seller") == "Not known"
    assert '<dt class="facts__name">Certificate</dt>' not in page.content.decode()


# 5


def test_eight_references_print_in_order_with_their_flagged_gaps(page, next_gen):
    html = page.content.decode()
    section = html.split('class="references__list"')[1].split("</ol>")[0]
    printed = re.findall(
        r'<li class="reference" id="reference-(\d)">(.*?)</li>', section
    )

    assert [int(number) for number, _text in printed] == list(range(1, 9))
    assert "No author given, publisher not known, address lost." in printed[0][1]
    assert printed[1][1].count("Mike Fleming Jr (printed as “Jr, Mike Fleming”)</a>: ")
    assert "Publisher not known, address lost." in printed[2][1]
    missing = "No author given, publisher not known, date not known, address lost."
    assert missing in printed[3][1]
    assert "BlenderNation</bdi>. <time" in printed[4][1]
    assert "14 August 2018" in printed[5][1]
    assert "Chicago Sun-Times" in printed[6][1]
    assert "Decider" in printed[7][1]
    assert "http" not in section


def test_the_fourth_reference_is_one_source_used_twice(next_gen):
    source = Source.objects.get(title__startswith="'Next Gen': Netflix's $30-Million")

    assert source.citations.filter(film=next_gen).count() == 2


def test_the_suffix_of_an_author_is_no_surname(next_gen):
    author = Source.objects.get(title__contains="– Cannes").authors.get()

    assert (author.given, author.family, author.suffix) == ("Mike", "Fleming", "Jr")
    assert author.printed_as == "Jr, Mike Fleming"


def test_a_critic_who_is_cited_is_one_person(next_gen):
    roeper = Person.objects.get(name="Richard Roeper")

    assert roeper.reviews.get().film == next_gen
    assert roeper.authored_sources.count() == 1


# 6


def test_the_reception_needs_a_citation_on_the_page_and_on_the_desk(client, page):
    assert "positive to mixed. citation needed" in text_of(page)

    client.force_login(UserFactory(role="film desk"))
    listed = client.get("/admin/films/citation/")

    assert b"Reception: Taken together, the reviews ran from positive" in listed.content


def test_a_review_without_a_rating_has_no_verdict(page, next_gen):
    roeper = CriticReview.objects.get(critic__name="Richard Roeper")
    keller = CriticReview.objects.get(critic__name="Joel Keller")

    assert roeper.verdict is None
    assert (keller.rating, keller.verdict) == ("STREAM IT", "positive")
    assert "No rating given" in text_of(page)


# 7


@pytest.mark.parametrize(
    "path",
    [
        "/films/next-gen/",
        "/films/next-gen/characters/7723/",
        "/films/next-gen/characters/ares/",
        "/films/next-gen/characters/justin-pin/",
        "/films/next-gen/characters/molly/",
        "/films/next-gen/characters/mai-su/",
        "/films/next-gen/characters/q-bots/",
        "/films/next-gen/characters/dr-tanner-rice/",
    ],
)
def test_twists_stay_behind_a_control_that_needs_no_script(client, next_gen, path):
    response = client.get(path)
    head = response.content.decode().split("</head>")[0].lower()
    alts = " ".join(re.findall(r'alt="([^"]*)"', response.content.decode())).lower()
    seen = text_of(response, folded=False).lower()
    everything = text_of(response).lower()

    assert "<summary" in response.content.decode()
    assert any(twist in everything for twist in TWISTS)
    for twist in TWISTS:
        assert twist not in head
        assert twist not in alts
        assert twist not in seen


def test_twists_are_not_in_the_search_index(next_gen):
    documents = fresh_documents()
    text = " ".join(f"{entry['title']} {entry['text']}" for entry in documents).lower()

    assert "grainland" in text
    for twist in TWISTS:
        assert twist not in text


# 8


def test_the_linked_data_of_the_film_is_right_and_rates_nothing(page):
    script = page.content.decode().split('<script type="application/ld+json">')[1]
    data = json.loads(script.split("</script>")[0])

    assert data["@type"] == "Movie"
    assert data["name"] == "Next Gen"
    assert [one["name"] for one in data["director"]] == [
        "Kevin R. Adams",
        "Joe Ksander",
    ]
    assert data["duration"] == "PT106M"
    assert [one["name"] for one in data["countryOfOrigin"]] == [
        "United States",
        "China",
        "Canada",
    ]
    assert data["datePublished"] == "2018-09-07"
    assert not {"aggregateRating", "review"} & set(data)


def test_title_and_address_differ_and_the_year_is_derived(page, next_gen):
    assert next_gen.page_title == "Next Gen (film)"
    assert next_gen.year == 2018
    assert "<title>Next Gen (film) ·" in page.content.decode()
    assert "<h1" in page.content.decode().split("Next Gen</h1>")[0]
