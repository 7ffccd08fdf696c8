"""A stored record as unsaved instances of today's models."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from django.db.models import Model

from newsroom.history.records import UnreadableRecordError, named, parse, root_node
from newsroom.history.targets import Loaders, Targets
from newsroom.history.tree import Node
from newsroom.history.values import decode

UNKNOWN_TYPE = "unknown type"
UNKNOWN_REGION = "unknown region"
UNKNOWN_FIELD = "unknown field"
MISSING_FIELD = "missing field"
VANISHED_TARGET = "vanished target"
BAD_VALUE = "bad value"


@dataclass(frozen=True)
class Problem:
    """What of a record could not be taken over as it stands.

    `path` is like `articles.figure[2].picture`; `is_blocking` says that the
    database cannot hold the row without it, so that it cannot be restored. `is_loss`
    is False for a field that may stand at its default: it is younger than the record.
    """

    path: str
    kind: str
    message: str
    is_blocking: bool = False
    is_loss: bool = True

    def __str__(self):
        return f"{self.path}: {self.message}"


@dataclass
class Rehydrated:
    """A record brought back: for reading, never for saving.

    Each instance holds its parts as a plain list (`Node.list_name`) and its
    many-to-many targets as a list called "<field>_list"; managers of an instance
    without a key raise.
    """

    instance: Model
    children: dict[type[Model], list[Model]]
    related: dict[str, list[Model]]
    problems: list[Problem] = field(default_factory=list)
    # The root's fields and relations whose recorded value was read.
    recorded: set[str] = field(default_factory=set)

    def blocks(self, region: str | None = None) -> list[Model]:
        """The parts of the body in their order, of one region or of all."""
        blocks = [
            each
            for rows in self.children.values()
            for each in rows
            if hasattr(each, "region") and hasattr(each, "ordering")
        ]
        blocks = [each for each in blocks if region in (None, each.region)]
        return sorted(blocks, key=lambda each: (each.region, each.ordering))


def rehydrate(
    text: str,
    *,
    loaders: Loaders | None = None,
    regions: Callable[[Model], Collection[str]] | None = None,
    using: str | None = None,
) -> Rehydrated:
    """The recorded object and its parts, unsaved; the root keeps its key.

    Foreign keys and many-to-many targets are fetched with one query per target
    model (see `Targets` for `loaders`) and set, so that drawing the result asks the
    database nothing. Whatever does not fit today's models is in `.problems`;
    `regions` tells the region keys that the root has. A foreign key whose target
    has vanished is empty. Raises UnreadableRecordError for any other text.
    """
    return rehydrate_all([text], loaders=loaders, regions=regions, using=using)[0]


def rehydrate_all(
    texts: Sequence[str],
    *,
    loaders: Loaders | None = None,
    regions: Callable[[Model], Collection[str]] | None = None,
    using: str | None = None,
) -> list[Rehydrated]:
    """As `rehydrate`, of many texts, with one query per target model for them all.

    Records that point at the same row share its instance.
    """
    targets = Targets(loaders, using)
    readers = [_Reader(targets, regions) for _text in texts]
    for reader, text in zip(readers, texts, strict=True):
        reader.read(parse(text))
    targets.fetch()
    return [reader.linked() for reader in readers]


class _Reader:
    def __init__(self, targets: Targets, regions):
        self.targets = targets
        self.regions = regions
        self.problems = []
        # Work left for when all targets are fetched.
        self.links = []
        self.relations = []

    def read(self, record) -> None:
        node = root_node(record)
        root, recorded = self.build(node, record, node.type)
        try:
            root.pk = decode(node.model._meta.pk, record.get("pk"))
        except ValueError as error:
            raise UnreadableRecordError(f"{node.type}.pk: {error}.") from error
        self.parts(node, root, record, "")
        children = {
            child.model: getattr(root, child.list_name) for child in node.children
        }
        self.result = Rehydrated(root, children, {}, self.problems, recorded)

    def linked(self) -> Rehydrated:
        """What was read, with the targets that have been fetched in their places."""
        result = self.result
        for link in self.links:
            self.link(*link)
        for owner, field_, path, values in self.relations:
            rows = self.rows(field_, path, values)
            setattr(owner, f"{field_.name}_list", rows)
            _prefill(owner, field_.name, field_.related_model, rows)
            if owner is result.instance:
                result.related[field_.name] = rows
        return result

    def report(self, path, kind, message, is_blocking=False, is_loss=True):
        self.problems.append(Problem(path, kind, message, is_blocking, is_loss))

    def build(self, node: Node, record, path):
        """A new instance with its plain values, and the names that were read."""
        values, recorded = {}, set()
        given = self.named(node, record, "fields", path)
        for name, column in node.fields.items():
            where = f"{path}.{name}"
            if name not in given:
                self.report(
                    where,
                    MISSING_FIELD,
                    f"{column.verbose_name} is not in this record",
                    _needs_value(column),
                    is_loss=not (column.has_default() or column.blank),
                )
                continue
            try:
                value = decode(column, given[name])
            except ValueError as error:
                self.report(where, BAD_VALUE, str(error), _needs_value(column))
                continue
            values[column.attname] = value
            recorded.add(name)
        instance = node.model(**values)
        instance.is_rehydrated = True
        for name, column in node.fields.items():
            if column.is_relation and values.get(column.attname) is not None:
                value = values[column.attname]
                self.targets.want(column, value)
                self.links.append((instance, column, f"{path}.{name}", value))
            elif column.primary_key and name in recorded:
                self.targets.offer(column, values[column.attname], instance)
        relations = self.named(node, record, "related", path)
        for name, column in node.related.items():
            self.want_all(instance, column, f"{path}.{name}", relations.get(name, []))
            recorded.add(name)
        return instance, recorded

    def named(self, node: Node, record, kind, path) -> dict:
        """What is recorded under today's names; what has none is reported."""
        known = node.fields if kind == "fields" else node.related
        found, left = named(node, record.get(kind, {}), known)
        for name, value in left.items():
            self.report(
                f"{path}.{name}",
                UNKNOWN_FIELD,
                f"{name!r} with {str(value)[:80]!r} has no place any more",
            )
        return found

    def want_all(self, instance, column, path, given):
        values = []
        for each in given:
            try:
                value = decode(column.target_field, each)
            except ValueError as error:
                self.report(path, BAD_VALUE, str(error))
                continue
            values.append(value)
            self.targets.want(column, value)
        self.relations.append((instance, column, path, values))

    def parts(self, node: Node, parent, record, path):
        """Build the rows of each child node and put them on `parent`."""
        found = {child: [] for child in node.children}
        given = record.get("children", {})
        for key, records in given.items():
            child = node.child_by_type.get(key)
            if child is None:
                self.report(
                    f"{path}{key}",
                    UNKNOWN_TYPE,
                    f"{len(records)} of the type {key!r}, which is not known here",
                )
                continue
            for index, each in enumerate(records):
                where = f"{path}{key}[{index}]"
                found[child].append(self.part(child, parent, each, where))
        for child, rows in found.items():
            setattr(parent, child.list_name, rows)
            relation = child.model._meta.get_field(child.parent).remote_field
            if not relation.hidden:
                _prefill(parent, relation.cache_name, child.model, rows)

    def part(self, node: Node, parent, record, path):
        instance, _ = self.build(node, record, path)
        node.model._meta.get_field(node.parent).set_cached_value(instance, parent)
        if self.regions and node.is_block:
            known = self.regions(parent)
            if instance.region not in known:
                self.report(
                    path,
                    UNKNOWN_REGION,
                    f"the region {instance.region!r} is none of {', '.join(known)}",
                )
        self.parts(node, instance, record, f"{path}.")
        return instance

    def link(self, instance, column, path, value):
        row = self.targets.get(column, value)
        if row is None:
            setattr(instance, column.attname, None)
            self.vanished(column, path, value, not column.null)
        # Also when it vanished: the cache keeps the foreign key from asking again.
        column.set_cached_value(instance, row)

    def rows(self, column, path, values) -> list[Model]:
        found = []
        for value in values:
            row = self.targets.get(column, value)
            if row is None:
                self.vanished(column, path, value, False)
            else:
                found.append(row)
        return found

    def vanished(self, column, path, value, is_blocking):
        what = column.related_model._meta.verbose_name
        self.report(
            path,
            VANISHED_TARGET,
            f"{what} {value} does not exist any more",
            is_blocking,
        )


def _needs_value(column) -> bool:
    return not column.null and column.get_default() is None


def _prefill(owner, cache_name, model, rows):
    """Let the owner's manager answer `.all()` with `rows`, as a prefetch does.

    Otherwise an owner that has its key would ask for the working copy's rows; one
    that has none raises before it looks here.
    """
    answer = model._base_manager.all()
    answer._result_cache = list(rows)
    answer._prefetch_done = True
    if not hasattr(owner, "_prefetched_objects_cache"):
        owner._prefetched_objects_cache = {}
    owner._prefetched_objects_cache[cache_name] = answer
