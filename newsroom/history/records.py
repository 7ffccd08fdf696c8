"""A stored record as plain parts under today's names, without the database."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from django.db.models import CharField, TextField
from django_prose_editor.fields import ProseEditorField

from newsroom.history.snapshot import FORMAT, canonical
from newsroom.history.tree import PLACE, Node, tree_of_type


class UnreadableRecordError(ValueError):
    """The text is no record of a registered model at all."""


def parse(text: str) -> dict:
    """The record in a text, its shape checked all the way down."""
    try:
        record = json.loads(text)
    except ValueError as error:
        raise UnreadableRecordError(f"This is no JSON: {error}.") from error
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise UnreadableRecordError(f"This is no record of format {FORMAT}.")
    _check_shape(record)
    return record


def _check_shape(record):
    if not isinstance(record, dict) or not all(
        isinstance(record.get(name, {}), dict)
        for name in ("fields", "related", "children")
    ):
        raise UnreadableRecordError("This record is damaged: a part has no fields.")
    for targets in record.get("related", {}).values():
        if not isinstance(targets, list):
            raise UnreadableRecordError("This record is damaged: targets are no list.")
    for rows in record.get("children", {}).values():
        if not isinstance(rows, list):
            raise UnreadableRecordError("This record is damaged: parts are no list.")
        for row in rows:
            _check_shape(row)


def root_node(record: dict) -> Node:
    try:
        return tree_of_type(record.get("type"))
    except LookupError as error:
        raise UnreadableRecordError(str(error)) from error


def named(node: Node, given: dict, known: dict) -> tuple[dict, dict]:
    """Recorded values under today's names, and those that have no place any more.

    Where a record has both a field's old and its new name, the new one counts.
    """
    found, left = {}, {}
    for old, value in given.items():
        name = node.current_name(old)
        if name in known and (name == old or name not in given):
            found[name] = value
        elif name not in node.exclude:
            left[old] = value
    return found, left


@dataclass(frozen=True, eq=False)
class Part:
    """The root or a part of it, as recorded; `node` is None for an unknown type."""

    node: Node | None
    recorded_type: str
    record: dict

    @property
    def type(self) -> str:
        return self.node.type if self.node else self.recorded_type

    @property
    def verbose_name(self) -> str:
        return self.node.model._meta.verbose_name if self.node else self.type

    @cached_property
    def values(self) -> dict:
        """All fields and relations, by today's name where there is one."""
        fields, related = self.record.get("fields", {}), self.record.get("related", {})
        if self.node is None:
            return {**related, **fields}
        result = {}
        for given, known in (
            (fields, self.node.fields),
            (related, self.node.related),
        ):
            found, left = named(self.node, given, known)
            result |= {name: found[name] for name in known if name in found} | left
        return result

    @property
    def key(self):
        """Says "the same part" in two records, or None where nothing does."""
        if self.node and self.node.identity:
            return self.values.get(self.node.identity)
        return None

    @cached_property
    def content(self) -> str:
        """What it says, whatever its place."""
        values = {name: each for name, each in self.values.items() if name not in PLACE}
        return canonical([values, self.record.get("children", {})])

    @property
    def region(self):
        return self.values.get("region")

    @cached_property
    def groups(self) -> dict[str, list["Part"]]:
        """Its own parts in order: the blocks together under "", else by type."""
        groups = {}
        for key, records in self.record.get("children", {}).items():
            node = self.node.child_by_type.get(key) if self.node else None
            parts = [Part(node, key, each) for each in records]
            is_block = "region" in (parts[0].values if parts else ())
            groups.setdefault("" if is_block else (node.type if node else key), [])
            groups["" if is_block else (node.type if node else key)] += parts
        if "" in groups:
            groups[""].sort(
                key=lambda part: (
                    str(part.region),
                    part.values.get("ordering") or 0,
                )
            )
        return groups

    def column(self, name):
        if self.node is None:
            return None
        return self.node.fields.get(name) or self.node.related.get(name)

    def label(self, name) -> str:
        column = self.column(name)
        return str(column.verbose_name) if column else name

    def is_html(self, name) -> bool:
        return isinstance(self.column(name), ProseEditorField) or bool(
            self.node and name in self.node.html
        )

    def is_text(self, name) -> bool:
        column = self.column(name)
        return isinstance(column, CharField | TextField) and not column.choices


@dataclass(frozen=True, eq=False)
class Record:
    root: Part

    def all_parts(self) -> Iterator[Part]:
        """The root and everything below it."""
        yield from _walk(self.root)


def _walk(part: Part):
    yield part
    for parts in part.groups.values():
        for each in parts:
            yield from _walk(each)


def read_record(text: str) -> Record:
    """A record to look at; UnreadableRecordError if it is none."""
    record = parse(text)
    return Record(Part(root_node(record), record["type"], record))
