"""What the search page shows of its results."""

from django.http import QueryDict
from django.urls import reverse

from newsroom.search.highlight import excerpt, highlight
from newsroom.search.kinds import Kind


def page_context(form, results) -> dict:
    """The context of templates/search/search.html for a valid `form`."""
    asked = form.cleaned_data
    marks = results.asked.marks
    is_asked = bool(results.asked.terms or results.asked.left_out)
    return {
        "form": form,
        "query": asked["q"],
        "is_asked": is_asked,
        "results": results,
        "found": [_row(document, form.kinds, marks) for document in results.documents],
        "filters": _filters(asked, form.kinds, results),
        "status": _status(asked, form.kinds, results) if is_asked else "",
        "meant": _meant(asked, results) if results.documents else None,
        "previous_url": _url(asked, page=results.page - 1) if results.page > 1 else "",
        "next_url": (
            _url(asked, page=results.page + 1) if results.page < results.pages else ""
        ),
    }


def _row(document, kinds, marks) -> dict:
    return {
        "kind": kinds.get(document.kind) or Kind(document.kind, document.kind),
        "url": document.url,
        "picture": document.picture,
        "title": highlight(document.title, marks),
        "excerpt": excerpt(document.text, marks),
        "public_from": document.public_from,
    }


def _filters(asked, kinds, results) -> list[dict]:
    """A link for all results and one for each kind of which there are any."""
    if not results.all_kinds_total:
        return []
    links = [("", "Everything", results.all_kinds_total)]
    links += [
        (name, kind.plural, results.counts[name])
        for name, kind in kinds.items()
        if name in results.counts
    ]
    return [
        {
            "text": text,
            "count": count,
            "url": _url({**asked, "kind": name}),
            "is_current": name == asked["kind"],
        }
        for name, text, count in links
    ]


def _status(asked, kinds, results) -> str:
    kind = kinds.get(asked["kind"])
    if kind:
        noun = kind.label.lower() if results.total == 1 else kind.plural.lower()
    else:
        noun = "result" if results.total == 1 else "results"
    number = results.total or "No"
    if results.is_cut and results.total:
        number = f"More than {results.total}"
    status = f"{number} {noun} for “{asked['q']}”"
    return status + (
        f", page {results.page} of {results.pages}" if results.page > 1 else ""
    )


def _meant(asked, results) -> dict | None:
    """What was looked for instead of what was typed, with the address that asks it."""
    found = results.asked
    if not found.corrected and not found.left_out:
        return None
    text = " ".join(term.corrected or term.typed for term in found.terms)
    return {
        "text": text,
        "url": _url({**asked, "q": text}),
        "is_corrected": bool(found.corrected),
        "left_out": found.left_out,
    }


def _url(asked, page: int = 1) -> str:
    query = QueryDict(mutable=True)
    query["q"] = asked["q"]
    if asked["kind"]:
        query["kind"] = asked["kind"]
    if page > 1:
        query["page"] = page
    return f"{reverse('search:search')}?{query.urlencode()}"
