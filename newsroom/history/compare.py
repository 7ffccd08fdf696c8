"""What changed from one record to another, in an editor's terms."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsroom.history.display import Display
from newsroom.history.records import Part, Record, UnreadableRecordError, read_record
from newsroom.history.targets import Loaders
from newsroom.history.tree import PLACE
from newsroom.history.words import DEL, EQUAL, INS, Segments, visible, word_changes


@dataclass(frozen=True)
class FieldChange:
    """A field with another value; `old` and `new` are as a reader sees them."""

    name: str
    label: str
    old: str
    new: str
    segments: Segments

    @property
    def is_markup_only(self) -> bool:
        """True where only links, emphasis or spacing changed."""
        return all(kind == EQUAL for kind, _ in self.segments)


@dataclass(frozen=True)
class PartChange:
    """One part of either record; `old` or `new` is None where it was not there."""

    old: Part | None
    new: Part | None
    is_moved: bool = False
    fields: tuple[FieldChange, ...] = ()
    parts: tuple["PartChange", ...] = ()

    @property
    def part(self) -> Part:
        return self.new or self.old

    @property
    def kind(self) -> str:
        """ "added", "removed", "changed", "moved" or "same"; changed before moved."""
        if not self.old:
            return "added"
        if not self.new:
            return "removed"
        if self.fields or any(each.kind != "same" for each in self.parts):
            return "changed"
        return "moved" if self.is_moved else "same"


@dataclass(frozen=True)
class Comparison:
    """`parts` has every part of both records, in the new order."""

    fields: tuple[FieldChange, ...]
    parts: tuple[PartChange, ...]
    # (old type key, type key of today) of models renamed since a record was made.
    renamed_types: tuple[tuple[str, str], ...]

    @property
    def is_empty(self) -> bool:
        return not self.fields and all(each.kind == "same" for each in self.parts)

    @property
    def added(self) -> list[PartChange]:
        return [each for each in self.parts if each.kind == "added"]

    @property
    def removed(self) -> list[PartChange]:
        return [each for each in self.parts if each.kind == "removed"]

    @property
    def moved(self) -> list[PartChange]:
        return [each for each in self.parts if each.is_moved]

    @property
    def changed(self) -> list[PartChange]:
        return [each for each in self.parts if each.kind == "changed"]


def compare(
    old_text: str, new_text: str, *, loaders: Loaders | None = None
) -> Comparison:
    """The changes from one record to another, of the same object or of two.

    Foreign keys are shown by their targets' names, fetched with one query per
    model. Numbers that merely place a part are no change; another order is: then
    as few parts as explain it are "moved". Parts without `Node.identity` are matched
    by content, then by order. Raises UnreadableRecordError as `rehydrate` does.
    """
    old, new = read_record(old_text), read_record(new_text)
    if old.root.node is not new.root.node:
        raise UnreadableRecordError(
            f"A record of {old.root.type} and one of {new.root.type} have nothing "
            "to compare."
        )
    display = Display(loaders)
    for part in (*old.all_parts(), *new.all_parts()):
        display.want(part)
    display.fetch()
    whole = _change(old.root, new.root, display)
    return Comparison(whole.fields, whole.parts, _renamed(old, new))


def _renamed(old: Record, new: Record):
    return tuple(
        sorted(
            {
                (part.recorded_type, part.type)
                for part in (*old.all_parts(), *new.all_parts())
                if part.recorded_type != part.type
            }
        )
    )


def _change(old: Part, new: Part, display: Display) -> PartChange:
    names = dict.fromkeys((*new.values, *old.values))
    skipped = PLACE | {new.node.identity if new.node else None}
    fields = tuple(
        _field_change(name, old, new, display)
        for name in names
        if name not in skipped and old.values.get(name) != new.values.get(name)
    )
    return PartChange(old, new, fields=fields, parts=_parts(old, new, display))


def _field_change(name, old: Part, new: Part, display: Display) -> FieldChange:
    was, now = display.text(old, name), display.text(new, name)
    if new.is_html(name):
        was, now = visible(was), visible(now)
    if new.is_text(name):
        segments = word_changes(was, now)
    elif was == now:
        # Two topics may have one name; say that it is another one all the same.
        segments = ((DEL, was), (INS, now)) if was else ()
    else:
        segments = tuple(each for each in ((DEL, was), (INS, now)) if each[1])
    return FieldChange(name, new.label(name), was, now, segments)


def _parts(old: Part, new: Part, display: Display) -> tuple[PartChange, ...]:
    """The blocks in one sequence, then each other kind of part in its own."""
    groups = dict.fromkeys((*old.groups, *new.groups))
    return tuple(
        change
        for group in sorted(groups)
        for change in _sequence(
            old.groups.get(group, []), new.groups.get(group, []), display
        )
    )


def _sequence(old: list[Part], new: list[Part], display) -> list[PartChange]:
    pairs = _pairs(old, new)
    stayed = _longest_rising([pairs[j] for j in range(len(new)) if j in pairs])
    changes, place = [], {}
    for j, part in enumerate(new):
        if j not in pairs:
            changes.append(PartChange(None, part))
            continue
        before = old[pairs[j]]
        is_moved = pairs[j] not in stayed or before.region != part.region
        change = _change(before, part, display)
        place[pairs[j]] = change = replace(change, is_moved=is_moved)
        changes.append(change)
    # A removed part stands after the one it stood after.
    for i, part in enumerate(old):
        if i in place:
            continue
        after = place.get(i - 1)
        at = next((k for k, each in enumerate(changes) if each is after), -1) + 1
        place[i] = PartChange(part, None)
        changes.insert(at, place[i])
    return changes


def _pairs(old: list[Part], new: list[Part]) -> dict[int, int]:
    """Index in `new` to index in `old` of what is the same part."""
    pairs, free = {}, dict(enumerate(old))
    for same in (
        lambda a, b: a.key is not None and a.key == b.key,
        lambda a, b: None in (a.key, b.key) and a.content == b.content,
        lambda a, b: None in (a.key, b.key),
    ):
        for j, part in enumerate(new):
            if j in pairs:
                continue
            for i, before in free.items():
                if before.type == part.type and same(before, part):
                    pairs[j] = i
                    del free[i]
                    break
    return pairs


def _longest_rising(numbers: Iterable[int]) -> set[int]:
    """The members of a longest rising run, gaps allowed: who did not move."""
    tails, chains = [], []
    for number in numbers:
        at = bisect_left(tails, number)
        chain = (number, chains[at - 1] if at else None)
        tails[at : at + 1] = [number]
        chains[at : at + 1] = [chain]
    chain, stayed = (chains[-1] if chains else None), set()
    while chain:
        stayed.add(chain[0])
        chain = chain[1]
    return stayed
