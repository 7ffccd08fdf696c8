"""How text and queries are made comparable: the same on SQLite and PostgreSQL."""

import re
import unicodedata

_WORD = re.compile(r"\S+")


def fold(text: str) -> str:
    """`text` without case and accents, its words one space apart: "Peña" is "pena"."""
    plain = "".join(fold_sign(sign) for sign in text)
    return " ".join(plain.split())


def fold_sign(sign: str) -> str:
    """One sign without case and accents; may be empty or longer than one."""
    parts = unicodedata.normalize("NFKD", sign.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def query_words(query: str) -> list[str]:
    """The different words a query asks for, folded, in its order."""
    return list(dict.fromkeys(_WORD.findall(fold(query))))
