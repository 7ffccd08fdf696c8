"""Hides from a public page everything by which one reader differs from another."""

from collections.abc import Iterable
from contextlib import contextmanager

from django.http import QueryDict

# Set by the server or a middleware from what one reader sent.
HIDDEN_META = ("HTTP_", "REMOTE_", "CSRF_", "SSL_CLIENT_", "AUTH_TYPE")
HIDDEN_ATTRIBUTES = ("session", "user", "auser", "COOKIES", "headers", "csp_nonce")


class PublicPageError(RuntimeError):
    """A public page touched what differs by reader: session, user or cookie."""


class Touches(list):
    """What a page touched. Templates swallow errors, so each touch is also noted."""

    def refuse(self, what: str):
        self.append(what)
        raise PublicPageError(self.message())

    def message(self) -> str:
        return (
            f"A public page touched request.{self[0]}. Public pages are the same bytes "
            "for everybody: serve what differs by reader from an address of its own."
        )


class Untouchable:
    """Stands in for `request.session`, `request.user` and the like."""

    def __init__(self, what: str, touches: Touches):
        object.__setattr__(self, "_what", what)
        object.__setattr__(self, "_touches", touches)

    def _refuse(self, *args, **kwargs):
        touches = object.__getattribute__(self, "_touches")
        touches.refuse(object.__getattribute__(self, "_what"))

    __getattr__ = __setattr__ = __delattr__ = _refuse
    __getitem__ = __setitem__ = __delitem__ = __contains__ = __iter__ = _refuse
    __len__ = __bool__ = __str__ = __eq__ = __hash__ = __await__ = _refuse


class HiddenMeta(dict):
    """The request's environment without what the reader sent, which it refuses."""

    def __init__(self, meta, query: QueryDict, touches: Touches):
        super().__init__(
            (name, value)
            for name, value in meta.items()
            if not name.startswith(HIDDEN_META)
        )
        super().__setitem__("QUERY_STRING", query.urlencode())
        self._touches = touches

    def _watch(self, name):
        if str(name).startswith(HIDDEN_META):
            self._touches.refuse(f"META[{name!r}]")

    def __getitem__(self, name):
        self._watch(name)
        return super().__getitem__(name)

    def __setitem__(self, name, value):
        self._watch(name)
        super().__setitem__(name, value)

    def __contains__(self, name):
        self._watch(name)
        return super().__contains__(name)

    def get(self, name, default=None):
        self._watch(name)
        return super().get(name, default)

    def setdefault(self, name, default=None):
        self._watch(name)
        return super().setdefault(name, default)

    def pop(self, name, *default):
        self._watch(name)
        return super().pop(name, *default)

    def update(self, *args, **kwargs):
        for name, value in dict(*args, **kwargs).items():
            self[name] = value


def known_query(given: QueryDict, names: Iterable[str]) -> QueryDict:
    """The last value of each of `names` that is given, in their own order."""
    known = QueryDict(mutable=True)
    for name in names:
        if name in given:
            known[name] = given[name]
    return known


@contextmanager
def hidden_reader(request, query: Iterable[str] = ()):
    """Within the block `request` tells nothing about its reader.

    Of the query string only the keys `query` are to be seen.

    Raises PublicPageError at a touch; and at the end of the block, if a template's
    `{% if %}` swallowed that error.
    """
    touches = Touches()
    stand_ins = {name: Untouchable(name, touches) for name in HIDDEN_ATTRIBUTES}
    stand_ins["GET"] = known = known_query(request.GET, query)
    stand_ins["META"] = stand_ins["environ"] = HiddenMeta(request.META, known, touches)
    kept = {name: request.__dict__.get(name, request) for name in stand_ins}
    request.__dict__.update(stand_ins)
    try:
        yield
    finally:
        for name, value in kept.items():
            # The request itself means that there was no such attribute.
            request.__dict__.pop(name)
            if value is not request:
                request.__dict__[name] = value
    if touches:
        raise PublicPageError(touches.message())
