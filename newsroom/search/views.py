from django.http import Http404
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from newsroom.delivery.public import public_page
from newsroom.search.finding import search
from newsroom.search.forms import SearchForm
from newsroom.search.presenting import page_context


@require_safe
@public_page(tags=lambda: ["search"])
def search_page(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        if "page" in form.errors:
            raise Http404(f"There is no page {request.GET['page']!r} of results.")
        return render(request, "search/search.html", {"form": form}, status=400)
    asked = form.cleaned_data
    kinds = [asked["kind"]] if asked["kind"] else []
    results = search(asked["q"], kinds, timezone.now(), asked["page"] or 1)
    if results.page > results.pages:
        raise Http404(f"There are {results.pages} pages of results.")
    request.next_change = results.next_change
    return render(request, "search/search.html", page_context(form, results))
