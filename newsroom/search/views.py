from django.http import Http404
from django.shortcuts import render
from django.views.decorators.http import require_safe

from newsroom.delivery.public import public_page
from newsroom.delivery.recipe import moment
from newsroom.keys import key_in
from newsroom.search.finding import MOST_PAGES, search, suggestions
from newsroom.search.forms import SearchForm
from newsroom.search.presenting import page_context


@require_safe
@public_page(query=["q", "kind", "page"])
def search_page(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        return render(request, "search/search.html", {"form": form}, status=400)
    page = key_in(request.GET.get("page")) or 1
    if page > MOST_PAGES:
        raise Http404(f"There are {MOST_PAGES} pages of results at most.")
    asked = form.cleaned_data
    kinds = [asked["kind"]] if asked["kind"] else []
    results = search(asked["q"], kinds, moment(), page)
    if results.page > results.pages:
        raise Http404(f"There are {results.pages} pages of results.")
    return render(request, "search/search.html", page_context(form, results))


@require_safe
@public_page(query=["q"])
def suggestions_page(request):
    """What `q` may be the beginning of: a page of links, and a list for the script."""
    form = SearchForm(request.GET)
    if not form.is_valid():
        return render(request, "search/suggestions.html", {"form": form}, status=400)
    query = form.cleaned_data["q"]
    found = suggestions(query, moment())
    rows = [(form.kinds.get(each.kind), each) for each in found]
    context = {"form": form, "query": query, "rows": rows}
    return render(request, "search/suggestions.html", context)
