"""What stands in the data files, with the place it stands at for every error."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


class DataError(ValueError):
    """A data file cannot be loaded; the message names file, path and value."""


@dataclass(frozen=True)
class Given:
    """A JSON value of `file`. `path` leads to it, as in "credits[3].person"."""

    value: object
    file: str
    path: str = ""

    def error(self, problem: str) -> DataError:
        return DataError(": ".join(filter(None, [self.file, self.path, problem])))

    def __getitem__(self, name: str) -> "Given":
        """What is given as `name`. Raises DataError where nothing is."""
        if name not in self._object():
            raise self.error(f"“{name}” is missing.")
        return self.below(name, self.value[name])

    def __contains__(self, name: str) -> bool:
        return name in self._object()

    def get(self, name: str, default=None):
        """The plain value given as `name`, or `default`."""
        return self._object().get(name, default)

    def items(self) -> Iterator[tuple[str, "Given"]]:
        return ((name, self[name]) for name in self._object())

    def below(self, name: str, value) -> "Given":
        return Given(value, self.file, f"{self.path}.{name}".lstrip("."))

    def rows(self) -> list["Given"]:
        """Each value of a list."""
        return [
            Given(each, self.file, f"{self.path}[{place}]")
            for place, each in enumerate(self._of(list, "a list"))
        ]

    def without(self, *names: str) -> "Given":
        kept = {name: self.value[name] for name in self._object() if name not in names}
        return Given(kept, self.file, self.path)

    def limited_to(self, *names: str) -> "Given":
        """The same. Raises DataError where anything but `names` is given."""
        for _name, each in self.without(*names).items():
            raise each.error(f"nothing reads this; there is {', '.join(names)}.")
        return self

    def _object(self) -> dict:
        return self._of(dict, "an object with names")

    def _of(self, kind, wanted):
        if not isinstance(self.value, kind):
            raise self.error(f"{self.value!r} is not {wanted}.")
        return self.value


def read(folder: Path, name: str) -> Given:
    """The data file `name` of `folder`. Raises DataError for what is no JSON."""
    try:
        return Given(json.loads((folder / name).read_text(encoding="utf-8")), name)
    except ValueError as error:
        raise DataError(f"{name}: this is no JSON: {error}.") from error
