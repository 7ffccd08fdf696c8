from django.http import Http404
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from newsroom.delivery.public import public_page
from newsroom.search.finding import search
from newsroom.search.forms import SearchForm
from newsroom.search.models import Document
from newsroom.search.presenting import page_context


@require_safe
@public_page(tags=lambda: ["search"])
def search_page(request):
    form = SearchForm(request.GET)
    if not form.is_valid():
        if "page" in form.errors:
            raise Http404(f"There is no page {request.GET['page']!r} of results.")
        return render(request, "search/search.html", {"form": form}, status=400)
    at = timezone.now()
    asked = form.cleaned_data
    results = search(
        asked["q"], [asked["kind"]] if asked["kind"] else [], at, asked["page"] or 1
    )
    if results.page > results.pages:
        raise Http404(f"There are {results.pages} pages of results.")
    request.next_change = Document.objects.next_change(at)
    return render(request, "search/search.html", page_context(form, results))
