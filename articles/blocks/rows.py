"""Rows that belong to one block, edited in one field of the block's own form."""

from articles.blocks.base import BlockForm


class RowsOfItsOwn:
    """A block with rows of one kind, which it names in `parts`."""

    @property
    def own_rows(self) -> list:
        """Its rows in their order, of the working copy or of a record."""
        (node,) = self.parts
        if node.list_name in vars(self):
            return getattr(self, node.list_name)
        rows = node.model.objects.filter(**{node.parent: self.pk})
        return list(rows.order_by(*node.order_by, "pk"))

    def keep_rows(self, wanted: list[dict]) -> None:
        """Make the rows what `wanted` says, the fields of each in their order.

        A row that stays keeps its identity: the one that has the same first field,
        else the next one that would go.
        """
        (node,) = self.parts
        left = self.own_rows
        kept = [_take_alike(left, fields) for fields in wanted]
        for order, (row, fields) in enumerate(zip(kept, wanted, strict=True)):
            if row is None:
                row = left.pop(0) if left else node.model(**{node.parent: self})
            for name, value in {**fields, "order": order}.items():
                setattr(row, name, value)
            row.save()
        for row in left:
            row.delete()


def _take_alike(rows, fields):
    name, value = next(iter(fields.items()))
    for place, row in enumerate(rows):
        if getattr(row, name) == value:
            return rows.pop(place)
    return None


class RowsForm(BlockForm):
    """The form of such a block: its field `rows_field` cleans to the rows it keeps.

    The block has a property of the same name, which is what the field shows first.
    """

    rows_field = ""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial[self.rows_field] = getattr(self.instance, self.rows_field)

    def shown(self):
        block = super().shown()
        (node,) = block.parts
        rows = [node.model(**fields) for fields in self.cleaned_data[self.rows_field]]
        setattr(block, node.list_name, rows)
        return block

    def _save_m2m(self):
        # Django's step after the block has its key, at once or by `save_m2m()`.
        super()._save_m2m()
        if self.rows_field in self.changed_data:
            self.instance.keep_rows(self.cleaned_data[self.rows_field])
