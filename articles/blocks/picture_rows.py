"""A field for several pictures with captions, in an order, inside one form."""

from django import forms
from django.contrib.admin import site
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator
from django.forms.utils import flatatt
from django.template.loader import render_to_string
from js_asset import Script

from newsroom.keys import number_in
from newsroom.pictures.models import Picture

PARTS = ("picture", "caption", "place", "remove")
FILLS = ("picture", "caption")  # a row without either is left out
# Rows that wait for a picture, and pictures to choose from without a script.
BLANK_ROWS, NEWEST = 3, 30


class PictureRowsWidget(forms.Widget):
    """A group of controls for each picture, and some that wait for one.

    With scripts a picture is searched for as anywhere on the desk, and rows can be
    added; without, the newest pictures stand in the list.
    """

    template_name = "admin/articles/picture_rows.html"
    use_fieldset = True

    def __init__(self, model, attrs=None):
        super().__init__(attrs)
        self.select = AutocompleteSelect(model._meta.get_field("picture"), site)

    @property
    def media(self):
        adder = Script("articles/picture_rows.js", type="module")
        return self.select.media + forms.Media(js=[adder])

    def id_for_label(self, id_):
        return ""  # a group of controls, each with a label of its own

    def value_from_datadict(self, data, files, name):
        rows = {}
        for key in data:
            number, _dash, part = key.removeprefix(f"{name}-").partition("-")
            row = number_in(number)
            if key.startswith(f"{name}-") and row is not None and part in PARTS:
                rows.setdefault(row, {})[part] = data[key]
        return [rows[number] for number in sorted(rows)]

    def render(self, name, value, attrs=None, renderer=None):
        filled = [row for row in value or [] if any(map(row.get, FILLS))]
        keys = [row["picture"] for row in filled if _is_key(row.get("picture"))]
        newest = {each.pk: each for each in Picture.objects.all()[:NEWEST]}
        known = newest | Picture.objects.in_bulk(keys)
        texts = site.get_model_admin(Picture).picker_texts(known.values())
        rows = [
            {"number": number, "chosen": _chosen(row, texts), **row}
            for number, row in enumerate([*filled, *({},) * BLANK_ROWS])
        ]
        context = {
            "name": name,
            "id": (attrs or {}).get("id", name),
            "rows": rows,
            "newest": [(pk, texts[pk]) for pk in newest],
            "select": flatatt(self.select.build_attrs({})),
        }
        return render_to_string(self.template_name, context)


def _is_key(value) -> bool:
    return number_in(str(value)) is not None


def _chosen(row, texts):
    """Key and text of the picture that `row` names, or None."""
    key = number_in(str(row.get("picture")))
    return (key, texts[key]) if key in texts else None


class PictureRowsField(forms.Field):
    """Cleans to the fields of `model`'s rows, "picture" first, in their order."""

    default_error_messages = {
        "required": "A gallery needs a picture; choose one, or delete the block."
    }

    def __init__(self, model, **options):
        self.caption_length = model._meta.get_field("caption").max_length
        super().__init__(widget=PictureRowsWidget(model), **options)

    def has_changed(self, initial, data):
        return _in_order(initial or []) != _in_order(data or [])

    def clean(self, value):
        rows = _in_order(value or [])
        super().clean(rows)
        keys = [picture for picture, _caption in rows if _is_key(picture)]
        known = {str(pk): each for pk, each in Picture.objects.in_bulk(keys).items()}
        errors = [*self._misplaced(value or [])]
        for number, (picture, caption) in enumerate(rows, start=1):
            errors += self._faults(number, picture, caption, known)
        if errors:
            raise ValidationError(errors)
        return [
            {"picture": known[picture], "caption": caption} for picture, caption in rows
        ]

    def _misplaced(self, value):
        for row in value:
            place = str(row.get("place") or "").strip()
            if place and not _is_key(place):
                yield f"“{place}” is no place; write a number such as 2, or nothing."

    def _faults(self, number, picture, caption, known):
        if not picture:
            yield (
                f"Picture {number} is not chosen, but has the caption “{caption}”; "
                "choose the picture, or tick “Remove”."
            )
        elif picture not in known:
            yield (
                f"Picture {number} (“{picture}”) is not in the library; choose "
                "another, or tick “Remove”."
            )
        if len(caption) > self.caption_length:
            yield (
                f"The caption of picture {number} has {len(caption)} characters; "
                f"{self.caption_length} are the most."
            )
        ProhibitNullCharactersValidator()(caption)


def _in_order(value) -> list[list[str]]:
    """[picture, caption] of the rows that stay, by their places; new ones come last."""
    placed = [
        (_sort_key(row, number), str(row.get("picture") or ""), _caption(row))
        for number, row in enumerate(value, start=1)
        if not row.get("remove")
    ]
    placed.sort(key=lambda each: each[0])
    return [pair for _key, *pair in placed if any(pair)]


def _caption(row) -> str:
    return str(row.get("caption") or "").strip()


def _sort_key(row, number) -> float:
    """Who is given another row's place goes before it on the way up, else behind it."""
    place = str(row.get("place") or "").strip()
    if not _is_key(place):
        return float("inf")
    place = int(place)
    return place + (place > number) / 2 - (place < number) / 2
