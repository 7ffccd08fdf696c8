"""How text and queries are made comparable: the same on SQLite and PostgreSQL."""

import unicodedata
from functools import lru_cache


def fold(text: str) -> str:
    """`text` without case and accents, its words one space apart: "Peña" is "pena"."""
    return " ".join("".join(map(fold_sign, text)).split())


@lru_cache(maxsize=4096)
def fold_sign(sign: str) -> str:
    """One sign without case and accents; may be empty or longer than one."""
    parts = unicodedata.normalize("NFKD", sign.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def query_words(query: str) -> list[str]:
    """The different words a query asks for, folded, in its order."""
    return list(dict.fromkeys(fold(query).split()))
