"""How two rows of one name are told apart where one of them is chosen."""

from collections import Counter

BETWEEN = " · "


class Picked:
    """An admin whose rows are chosen in other forms."""

    # Whether opened forms say it as well of what is chosen in them: not where a form
    # may hold hundreds of fields and asking for each takes as long as drawing it.
    is_told_in_forms = True

    def for_picker(self, rows):
        """The queryset `rows` with what `known_by` reads: still 1 query."""
        return rows

    def known_by(self, row) -> str:
        """In a few words what tells `row` from others of its name; it may be empty."""
        return ""

    def picker_text(self, row) -> str:
        """What a list to choose from says of `row`, which `for_picker` loaded."""
        return BETWEEN.join(filter(None, [str(row), self.known_by(row)]))

    def picker_texts(self, rows) -> dict:
        """The text of each of `rows` by its key, no two of them alike: no query.

        Where name and what it is known by are the same, its address is said as well.
        """
        texts = {row.pk: self.picker_text(row) for row in rows}
        many = Counter(texts.values())
        return {
            row.pk: text + (BETWEEN + place_of(row) if many[text] > 1 else "")
            for row, text in zip(rows, texts.values(), strict=True)
        }


def place_of(row) -> str:
    """The address of `row` on the site or, where it has none, its number."""
    if hasattr(row, "get_absolute_url"):
        return row.get_absolute_url()
    return f"no. {row.pk}"
