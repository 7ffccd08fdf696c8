"""The film desk's tables, one module for each part of the record."""

from films.admin import characters, citations, films, lists, people, releases, sources

__all__ = [
    "characters",
    "citations",
    "films",
    "lists",
    "people",
    "releases",
    "sources",
]
