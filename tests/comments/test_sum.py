import re
from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from comments import limits
from comments.models import Comment, Question
from comments.posting import sum as sums
from comments.targets import key_of
from tests.comments.forms import SAME_ORIGIN, address, fields_of, send, typed
from tests.factories.films import FilmFactory


@given(st.tuples(*[st.integers(0, 255)] * 4))
def test_a_sum_mixes_words_and_digits_and_is_never_negative(numbers):
    made = sums.make_sum(*numbers)

    assert made.answer >= 0
    left, sign, right, equals = re.fullmatch(
        r"(\S+) ([+−]) (\S+) (=)", made.text
    ).groups()
    assert left.isdigit() != right.isdigit()
    word = {"+": "plus", "−": "minus"}[sign]
    assert made.spoken == f"What is {left} {word} {right}?"


def test_it_reads_as_the_design_guide_says():
    made = sums.Sum(10, "+", 20, is_left_in_words=True)

    assert (made.text, made.spoken) == ("ten + 20 =", "What is ten plus 20?")
    assert made.answer == 30


def test_each_number_of_a_sum_has_its_word():
    found = {number: sums.WORDS[number] for number in (1, 9, 10, 13, 20, 21, 30)}

    assert found == {
        1: "one",
        9: "nine",
        10: "ten",
        13: "thirteen",
        20: "twenty",
        21: "twenty-one",
        30: "thirty",
    }
    assert len(set(sums.WORDS)) == len(sums.WORDS) == sums.LARGEST + 1


pytest_db = pytest.mark.django_db


@pytest_db
def test_all_readers_of_a_page_get_one_question_and_no_row(client, film):
    one, two = client.get(address(film)), client.get(address(film))

    assert one.content == two.content
    assert fields_of(one)["question"] == sums.shared(key_of(film)).token
    assert not Question.objects.exists()


@pytest_db
def test_the_answer_is_not_in_the_page(client):
    for film in FilmFactory.create_batch(20):
        asked = sums.shared(key_of(film))
        page = client.get(address(film)).content.decode()
        seen = page.replace(asked.sum.text, "").replace(asked.sum.spoken, "")
        form = seen[seen.index('id="comment-form"') :]
        field = re.search(r"<input[^>]*name=\"answer\"[^>]*>", form)[0]
        assert "value=" not in field
        assert str(asked.sum.answer) not in field
        other = sums.shared(f"films.film:{film.pk + 1000}")
        assert asked.token != other.token


@pytest_db
@pytest.mark.parametrize(
    "answer",
    [
        "",
        "x",
        "{}.0",
        "+{}",
        "0{}",
        "{}_",
        "{} 1",
        "0x{}",
        "1{}",
        "-{}",
        "{}\n",
        "9" * 5000,
    ],
)
def test_only_the_sum_in_plain_digits_is_an_answer(client, film, answer):
    asked = sums.shared(key_of(film))
    fields = typed(film, answer=answer.format(asked.sum.answer))

    response = send(client, film, fields)

    assert response.status_code == 400
    assert not Comment.objects.exists()


@pytest_db
def test_digits_of_other_scripts_are_no_answer(client, film):
    asked = sums.shared(key_of(film))
    answer = "".join(chr(0x0660 + int(digit)) for digit in str(asked.sum.answer))
    assert int(answer) == asked.sum.answer

    assert send(client, film, typed(film, answer=answer)).status_code == 400
    assert send(client, film, typed(film)).status_code == 303  # the control


@pytest_db
def test_a_wrong_sum_keeps_all_text_and_asks_a_private_question(client, film):
    fields = typed(film, body='A "quoted"\n\n<b>text</b> & more', answer="9999")

    response = send(client, film, fields)

    kept = fields_of(response)
    assert response.status_code == 400
    assert response["Cache-Control"] == "private, no-store"
    assert [kept[name] for name in ("name", "email", "body")] == [
        fields["name"],
        fields["email"],
        fields["body"],
    ]
    question = Question.objects.get()
    assert kept["question"] == f"p{question.nonce}"
    assert kept["answer"] == ""
    assert len(question.nonce) == 32
    asked = sums.find_open(kept["question"], key_of(film))
    answered = {**kept, "answer": str(asked.sum.answer)}
    assert send(client, film, answered).status_code == 303
    assert Comment.objects.get().body == fields["body"]


@pytest_db
def test_a_private_question_is_good_for_one_try(client, film):
    asked = sums.ask_privately(key_of(film))
    wrong = typed(film, asked, answer=str(asked.sum.answer + 1))
    assert send(client, film, wrong).status_code == 400

    response = send(client, film, typed(film, asked))

    assert response.status_code == 400
    assert not Comment.objects.exists()


@pytest_db
def test_a_used_question_is_not_taken_again(client, film):
    for asked in (sums.shared(key_of(film)), sums.ask_privately(key_of(film))):
        body = f"With {asked.token}"
        assert send(client, film, typed(film, asked, body=body)).status_code == 303

        again = send(client, film, typed(film, asked, body="Something else."))

        assert again.status_code == 400
        assert fields_of(again)["question"].startswith("p")
        assert fields_of(again)["question"] != asked.token
    assert Comment.objects.count() == 2


@pytest_db
def test_a_shared_question_serves_a_client_once_and_an_address_once(client, film):
    first = typed(film, email="a@example.org")
    assert send(client, film, first, REMOTE_ADDR="192.0.2.1").status_code == 303

    same_client = typed(film, email="b@example.org", body="Two.")
    same_address = typed(film, email="A@example.org", body="Three.")
    neither = typed(film, email="c@example.org", body="Four.")

    answers = [
        send(client, film, same_client, REMOTE_ADDR="192.0.2.1").status_code,
        send(client, film, same_address, REMOTE_ADDR="192.0.2.2").status_code,
        send(client, film, neither, REMOTE_ADDR="192.0.2.3").status_code,
    ]
    assert answers == [400, 400, 303]


@pytest_db
def test_a_question_of_another_page_is_not_taken(client, film):
    other = FilmFactory()

    for asked in (sums.shared(key_of(other)), sums.ask_privately(key_of(other))):
        assert send(client, film, typed(film, asked)).status_code == 400

    assert not Comment.objects.exists()


@pytest_db
@pytest.mark.parametrize(
    ("age", "status"), [(0, 303), (30 * 60, 303), (2 * limits.SHARED_BUCKET, 400)]
)
def test_a_shared_question_lives_for_half_an_hour_at_least(client, film, age, status):
    then = timezone.now() - timedelta(seconds=age)
    old = sums.shared(key_of(film), then)

    assert send(client, film, typed(film, old)).status_code == status


@pytest_db
def test_an_old_private_question_is_not_taken(client, film):
    asked = sums.ask_privately(key_of(film))
    Question.objects.update(asked_at=timezone.now() - timedelta(days=2))

    assert send(client, film, typed(film, asked)).status_code == 400


@pytest_db
@pytest.mark.parametrize(
    "token", [None, "", "s", "p", "x" * 9000, "s\0", "p\0", "pé", "１"]
)
def test_an_edited_question_is_not_taken(client, film, token):
    response = send(client, film, typed(film, question=token))

    assert response.status_code == 400
    assert fields_of(response)["question"].startswith("p")
    assert not Comment.objects.exists()


@pytest_db
def test_who_cannot_answer_reaches_an_editor(client, film):
    response = send(client, film, typed(film, answer="", unsure="on"))

    assert response.status_code == 303
    findings = Comment.objects.get().decisions.get().findings
    assert [f["rule"] for f in findings] == ["sum", "trust"]


@pytest_db
def test_another_sum_keeps_all_that_was_typed(client, film):
    fields = typed(film, answer="")

    response = client.post(address(film, "captcha"), fields, **SAME_ORIGIN)

    kept = fields_of(response)
    assert response.status_code == 200
    assert kept["body"] == fields["body"]
    assert kept["question"] == f"p{Question.objects.get().nonce}"
    assert "was not sent" not in response.content.decode()


@pytest_db
def test_another_site_cannot_fill_the_table_of_questions(client, film):
    response = client.post(
        address(film, "captcha"), typed(film), HTTP_SEC_FETCH_SITE="cross-site"
    )

    assert response.status_code == 403
    assert not Question.objects.exists()
