"""PostgreSQL: a stored tsvector with a GIN index, and pg_trgm for words spelt nearly
alike. https://www.postgresql.org/docs/15/textsearch.html

Words come folded and stemmed, so no configuration of a language is asked: vectors and
queries are written as their types print them.
"""

from django.db import connection, models
from django.db.models.expressions import RawSQL

CREATE = [
    "ALTER TABLE search_document ADD COLUMN title_vector tsvector, "
    "ADD COLUMN vector tsvector",
    "CREATE INDEX search_document_title ON search_document USING gin (title_vector)",
    "CREATE INDEX search_document_vector ON search_document USING gin (vector)",
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    # Of an expression, or "is one of these words" would be asked of trigrams as well.
    "CREATE INDEX search_word_trigrams "
    "ON search_word USING gin ((text || '') gin_trgm_ops)",
]
DROP = [
    "DROP INDEX search_word_trigrams",
    "DROP INDEX search_document_title",
    "DROP INDEX search_document_vector",
    "ALTER TABLE search_document DROP COLUMN title_vector, DROP COLUMN vector",
]
LAST_PLACE = 16_383


class PostgreSQL:
    def put(self, rows: list[tuple[int, dict[str, str]]]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "UPDATE search_document SET title_vector = %s::tsvector, "
                "vector = %s::tsvector WHERE id = %s",
                [(*_vectors(words), key) for key, words in rows],
            )

    def drop(self, keys: list[int]) -> None:
        """Nothing: the vector went with its document."""

    def holds(self, terms, most: int, *, in_title=False) -> RawSQL:
        """Whether a document holds all of `terms`, for documents found already."""
        column = "title_vector" if in_title else "vector"
        return RawSQL(  # noqa: S611  of our columns alone
            f"search_document.{column} @@ %s::tsquery",
            [_query(terms)],
            output_field=models.BooleanField(),
        )

    def have(self, term, most: int) -> RawSQL:
        """Whether a document is among the `most` newest that hold this one term."""
        return _among([("vector", [term])], most)

    def newest(self, terms, most: int) -> RawSQL:
        return _among([("title_vector", terms), ("vector", terms)], most)

    def learn(self, words: list[str]) -> None:
        """Nothing: the index of the words learns by itself."""

    def near(self, word: str, most: int) -> list[str]:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT text FROM search_word WHERE (text || '') %% %s "
                "ORDER BY similarity(text, %s) DESC LIMIT %s",
                [word, word, most],
            )
            return [row[0] for row in cursor.fetchall()]

    def forget_words(self) -> None:
        """Nothing: they go with their rows."""


def _vectors(words: dict[str, str]) -> tuple[str, str]:
    title = (words["title"], words["title_more"])
    return _vector(*title), _vector(*title, words["text"], words["text_more"])


def _vector(*texts: str) -> str:
    entries, place = [], 0
    for text in texts:
        for word in text.split():
            place = min(place + 1, LAST_PLACE)
            entries.append(f"{_quoted(word)}:{place}")
        place = min(place + 1, LAST_PLACE)  # no phrase goes on from one to the next
    return " ".join(entries)


# Read by the index and then sorted: walking back by key would judge every document.
NEWEST = (
    "SELECT id FROM (WITH held AS MATERIALIZED ("
    "SELECT id FROM search_document WHERE {} @@ %s::tsquery"
    ") SELECT id FROM held ORDER BY id DESC LIMIT %s) AS newest"
)


def _among(asked: list[tuple], most: int) -> RawSQL:
    union = " UNION ".join(NEWEST.format(column) for column, _terms in asked)
    return RawSQL(  # noqa: S611  of NEWEST and our columns alone
        f"search_document.id IN ({union})",
        [each for _column, terms in asked for each in (_query(terms), most)],
        output_field=models.BooleanField(),
    )


def _query(terms) -> str:
    return " & ".join(f"({_term(term)})" for term in terms)


def _term(term) -> str:
    if term.is_phrase:
        return " <-> ".join(map(_token, term.options[0]))
    return " | ".join(
        "(" + " & ".join(map(_token, option)) + ")" for option in term.options
    )


def _token(word: str) -> str:
    return _quoted(word.rstrip("*")) + (":*" if word.endswith("*") else "")


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"
