"""Rows of any model, read from nested JSON by what the model says of its fields."""

from functools import cache

from django.core.exceptions import ValidationError
from django.db import DatabaseError, models
from django_prose_editor.fields import ProseEditorField

from newsroom.example.given import Given


class Rows:
    """Makes rows of what is given, and finds rows by their names.

    A column stands under its name; a long text may be a list of its paragraphs. A
    foreign key is the name of its target (see `name_of`), a many-to-many relation a
    list of names. Rows below stand in a list under the name of their relation. A
    required foreign key that is not given is the nearest row around of its model.
    """

    def __init__(self):
        self._named = {}

    def add(self, model: type[models.Model], given: Given) -> models.Model | None:
        """The new row with all below it, or None where one of its name exists."""
        row = _with_columns(model, given)
        return None if self.named(model, name_of(row)) else self._finish(row, given)

    def make(self, model: type[models.Model], given: Given, *around, **fields):
        """The new row with all below it; `fields` are what else it has.

        `around` are the rows that it stands in, the nearest first.
        """
        row = _with_columns(model, given)
        for name, value in fields.items():
            setattr(row, name, value)
        return self._finish(row, given, *around)

    def find(self, model: type[models.Model], given: Given) -> models.Model | None:
        """The row of that name, or None for null. Raises DataError without one."""
        if given.value is None:
            return None
        if row := self.named(model, given.value):
            return row
        noun = model._meta.verbose_name
        raise given.error(
            f"there is no {noun} {given.value!r}; correct the name, or add the {noun}."
        )

    def named(self, model: type[models.Model], name: str) -> models.Model | None:
        if model not in self._named:
            rows = model._default_manager.select_related()
            self._named[model] = {name_of(row): row for row in rows}
        return self._named[model].get(str(name))

    def _finish(self, row, given, *around):
        fields, model = fields_of(type(row)), type(row)
        for name, each in given.items():
            if fields[name].many_to_one or fields[name].one_to_one:
                setattr(row, name, self.find(fields[name].related_model, each))
        _set_surroundings(row, around)
        _save(row, given)
        if model in self._named:
            self._named[model][name_of(row)] = row
        for name, each in given.items():
            below = fields[name].related_model
            if fields[name].many_to_many:
                getattr(row, name).set([self.find(below, one) for one in each.rows()])
            elif fields[name].one_to_many:
                parent = {fields[name].field.name: row}
                for one in each.rows():
                    self.make(below, one, row, *around, **parent)
        return row


def name_of(row: models.Model) -> str:
    """What files call a row: "sintel", "sintel/emo".

    Its natural key, where its model has one, or else its slug with what makes that
    unique.
    """
    if hasattr(row, "natural_key"):
        parts = row.natural_key()
    else:
        parts = [getattr(row, name) for name in _naming_fields(type(row))]
    return "/".join(
        name_of(part) if isinstance(part, models.Model) else str(part) for part in parts
    )


@cache
def _naming_fields(model) -> tuple[str, ...]:
    slugs = [f for f in model._meta.concrete_fields if isinstance(f, models.SlugField)]
    rules = [(slug.name,) for slug in slugs if slug.unique]
    rules += [rule.fields for rule in model._meta.total_unique_constraints]
    return next((rule for rule in rules if {f.name for f in slugs} & {*rule}), ())


@cache
def fields_of(model: type[models.Model]) -> dict:
    """Fields and relations of `model` by the names that files use."""
    fields = (*model._meta.concrete_fields, *model._meta.many_to_many)
    below = [each for each in model._meta.related_objects if not each.one_to_one]
    return {
        **{each.name: each for each in fields if not each.primary_key},
        **{each.get_accessor_name(): each for each in below},
    }


def value_of(field: models.Field, given: Given):
    """The value for a column; the paragraphs of a list make one text."""
    if isinstance(field, models.TextField) and isinstance(given.value, list):
        gap = "" if isinstance(field, ProseEditorField) else "\n\n"
        return gap.join(str(one.value) for one in given.rows())
    return given.value


def _with_columns(model, given):
    row, fields = model(), fields_of(model)
    for name, each in given.items():
        if name not in fields:
            raise each.error(
                f"a {model._meta.verbose_name} has no such field; it has "
                f"{', '.join(sorted(fields))}."
            )
        if not fields[name].is_relation:
            setattr(row, name, value_of(fields[name], each))
    return row


def _set_surroundings(row, around):
    for field in row._meta.concrete_fields:
        if field.is_relation and not field.null and getattr(row, field.attname) is None:
            for each in around:
                if isinstance(each, field.related_model):
                    setattr(row, field.name, each)
                    break


def _save(row, given):
    """Judge the columns as a form does, then save."""
    relations = {field.name for field in row._meta.concrete_fields if field.is_relation}
    try:
        row.clean_fields(exclude=relations)
        row.clean()
        row.save()
    except ValidationError as error:
        name, problems = next(iter(error.update_error_dict({}).items()))
        value, why = str(given.get(name, ""))[:80], ValidationError(problems).messages
        raise given.below(name, value).error(f"{value!r}: {' '.join(why)}") from error
    except DatabaseError as error:
        raise given.error(f"the database refuses this row: {error}") from error
