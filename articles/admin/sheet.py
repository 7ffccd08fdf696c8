"""What the sheet, on which a story is written, asks of the desk."""

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseBadRequest, JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.text import capfirst
from django.views.decorators.http import require_POST, require_safe
from django_prose_editor.config import expand_extensions
from js_asset import ImportMap, Media, Script, Stylesheet, static

from articles.admin import desk_pages
from articles.admin.blocks import BLOCK_INLINES, BlockInline
from articles.blocks import RichText
from articles.blocks.base import PROSE
from articles.models import Article
from articles.reading.draft import KINDS, DraftError, draw
from articles.reading.story import Story
from newsroom.history.snapshot import snapshot
from newsroom.keys import number_in

MODULES = {
    f"sheet/{name}": f"articles/sheet/{name}.js"
    for name in (
        *("block", "count", "faces", "forms", "inserter", "moves"),
        *("paste", "start", "texts", "toolbar", "write"),
    )
}
# What blocks of a story are drawn with; the tokens are the desk's as well.
STYLES = [
    *("css/reset.css", "css/base.css", "css/layout.css", "css/article.css"),
    *("css/prose.css", "css/figure.css", "css/character_block.css"),
    *("css/pull_quote.css", "css/rich_link.css", "css/film_card.css"),
    *("css/fact_box.css", "css/spoiler.css", "css/list_entry.css"),
    *("css/gallery.css", "css/video.css", "css/verdict.css", "css/score_chip.css"),
    *("css/badge.css", "css/release_row.css", "css/notice.css", "css/button.css"),
    "css/utilities.css",
]

STYLE = Media(
    css={
        "all": [
            Stylesheet("articles/sheet/sheet.css"),
            Stylesheet("articles/editing.css"),
        ]
    }
)
SCRIPTS = Media(
    importmap=ImportMap(MODULES),
    css={
        "all": [
            Stylesheet("content_editor/material-icons.css"),
            Stylesheet("css/prose.css"),
        ]
    },
    js=[
        Script("articles/sheet/start.js", type="module"),
        Script("articles/control_names.js", type="module"),
    ],
)


def context(article: Article | None, formsets) -> dict:
    """What the form of a story needs to be a sheet; `article` is None for a new one."""
    kinds = [
        {
            "type": inline.opts.model._meta.model_name,
            "title": capfirst(str(inline.opts.verbose_name)),
            "prefix": inline.formset.prefix,
            "icon": inline.opts.icon,
            "isText": inline.opts.model is RichText,
        }
        for inline in formsets
        if isinstance(inline.opts, BlockInline)
    ]
    return {
        "sheet": {
            "kinds": kinds,
            "textPrefix": next(each["prefix"] for each in kinds if each["isText"]),
            "styles": [static(name) for name in STYLES],
            "extensions": expand_extensions(PROSE),
            **_addresses(article),
        }
    }


def _addresses(article) -> dict:
    if article is None:
        return {"faceUrl": reverse("admin:articles_article_face_new")}
    return {
        "faceUrl": reverse("admin:articles_article_face", args=[article.pk]),
        "facesUrl": reverse("admin:articles_article_faces", args=[article.pk]),
    }


@require_safe
def faces(request, pk):
    """The blocks of the stored story as readers see them: their HTML by uid, as JSON.

    The page asks for them once it stands, so that opening it waits for none.
    """
    article = desk_pages.story_for(request, pk)
    story = Story(snapshot(article), at=timezone.now())
    drawn = [block for block in story.blocks if not isinstance(block, RichText)]
    return JsonResponse({str(block.uid): block.html() for block in drawn})


@require_POST
def face(request, object_id=None):
    """One block as readers would see it, as JSON: `html`, or what is `missing`.

    Sent are the kinds of all blocks in their `order`, separated by spaces, the `place`
    of this one among them from 0, its fields under "block-", and the story's
    `numbering`. Nothing is stored.
    """
    if object_id is not None:
        desk_pages.story_for(request, object_id)
    elif not request.user.has_perm("articles.add_article"):
        raise PermissionDenied("You may not write stories; ask an admin for the role.")
    order = request.POST.get("order", "").split()
    place = number_in(request.POST.get("place", ""))
    if place is None or place >= len(order) or not KINDS.keys() >= set(order):
        return HttpResponseBadRequest("Send `order` and a `place` in it.")
    form = _form(request, KINDS[order[place]])
    if not form.is_valid():
        return JsonResponse({"missing": _faults(form)})
    article = Article(numbering=request.POST.get("numbering", ""))
    try:
        html = draw(form.shown(), order=order, place=place, article=article)
    except DraftError as error:
        return JsonResponse({"missing": [str(error)]})
    return JsonResponse({"html": html})


def _form(request, model):
    """What was sent for one block, bound to the form that the story has for it."""
    inline = next(each for each in BLOCK_INLINES if each.model is model)
    form = inline(Article, admin.site).get_formset(request).form
    data = request.POST.copy()
    data["block-region"], data["block-ordering"] = "main", "0"
    return form(data, prefix="block")


def _faults(form) -> list[str]:
    return [
        f"{form[name].label if name in form.fields else 'This block'}: {text}"
        for name, texts in form.errors.items()
        for text in texts
    ]
