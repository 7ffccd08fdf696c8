"""SQLite: FTS5, and its trigrams for words spelt nearly alike. https://sqlite.org/fts5.html

Words come folded, so the tokenizer has nothing to do but cut at spaces.
"""

from django.db import connection, models
from django.db.models.expressions import RawSQL

CREATE = [
    "CREATE VIRTUAL TABLE search_fts USING fts5(title, title_more, text, text_more, "
    "tokenize='unicode61 remove_diacritics 0', prefix='2 3')",
    "CREATE VIRTUAL TABLE search_trigrams USING fts5(word, tokenize='trigram')",
]
DROP = ["DROP TABLE search_fts", "DROP TABLE search_trigrams"]
EVERYWHERE, TITLE = "", "{title title_more} : "


class SQLite:
    def put(self, rows: list[tuple[int, dict[str, str]]]) -> None:
        """Store the words of documents: title, title_more, text, text_more by key."""
        self.drop([key for key, _words in rows])
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO search_fts (rowid, title, title_more, text, text_more) "
                "VALUES (%s, %s, %s, %s, %s)",
                [(key, *(words[name] for name in PLACES)) for key, words in rows],
            )

    def drop(self, keys: list[int]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "DELETE FROM search_fts WHERE rowid = %s", [(key,) for key in keys]
            )

    def holds(self, terms, most: int, *, in_title=False) -> RawSQL:
        """Whether a document is among the `most` newest that hold all of `terms`."""
        return _among([_match(terms, in_title)], most)

    def have(self, term, most: int) -> RawSQL:
        """Whether a document is among the `most` newest that hold this one term."""
        return self.holds([term], most)

    def newest(self, terms, most: int) -> RawSQL:
        """As `holds`, or among as many that hold them in their titles."""
        return _among([_match(terms, True), _match(terms, False)], most)

    def learn(self, words: list[str]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO search_trigrams (word) VALUES (%s)", [(w,) for w in words]
            )

    def near(self, word: str, most: int) -> list[str]:
        """Words that share the most trigrams with `word`."""
        grams = {word[at : at + 3] for at in range(len(word) - 2)}
        asked = " OR ".join(map(_quoted, sorted(grams)))
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT word FROM search_trigrams WHERE search_trigrams MATCH %s "
                "ORDER BY rank LIMIT %s",
                [asked, most],
            )
            return [row[0] for row in cursor.fetchall()]

    def forget_words(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_trigrams")


PLACES = ("title", "title_more", "text", "text_more")


# The subquery reads no further than it has to, for FTS5 goes back by key.
NEWEST = (
    "SELECT rowid FROM (SELECT rowid FROM search_fts WHERE search_fts MATCH %s "
    "ORDER BY rowid DESC LIMIT %s)"
)


def _among(matches: list[str], most: int) -> RawSQL:
    union = " UNION ".join([NEWEST] * len(matches))
    return RawSQL(  # noqa: S611  of NEWEST alone
        f"search_document.id IN ({union})",
        [each for match in matches for each in (match, most)],
        output_field=models.BooleanField(),
    )


def _match(terms, in_title: bool) -> str:
    place = TITLE if in_title else EVERYWHERE
    return " AND ".join(f"({place}({_term(term)}))" for term in terms)


def _term(term) -> str:
    if term.is_phrase:
        return _quoted(" ".join(term.options[0]))
    return " OR ".join(
        "(" + " AND ".join(map(_token, option)) + ")" for option in term.options
    )


def _token(word: str) -> str:
    return _quoted(word.rstrip("*")) + ("*" if word.endswith("*") else "")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
