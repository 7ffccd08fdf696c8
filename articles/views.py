"""Public pages of stories. All of them read editions and nothing else."""

from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.front.page import front_page as read_front_page
from articles.jsonld import news_article
from articles.models import Contributor, Edition, EditionFilm, Section, Slug, Topic
from articles.pages import page_of
from articles.story import Story
from newsroom.delivery.frozen import frozen
from newsroom.delivery.jsonld import jsonld
from newsroom.delivery.public import public_page

RELATED = 4


def list_tags(**_address):
    return ["stories"]


@require_safe
@public_page(tags=list_tags)
def front_page(request):
    at = timezone.now()
    request.next_change = Edition.objects.next_start(at)
    return render(request, "articles/front_page.html", vars(read_front_page(at)))


@require_safe
@public_page(tags=lambda slug: [f"story-{slug}"])
def article_detail(request, slug):
    at = timezone.now()
    editions = editions_at(slug, at)
    if not editions:
        return moved_or_gone(request, slug, at)
    edition = editions[0]
    story = Story(edition.revision.text, at=at, edition=edition)
    # Another story that starts may stand under this one, or be named in it.
    changes = filter(None, [story.next_change, edition.next_start])
    request.next_change = min(changes, default=None)
    return render(request, "articles/article_detail.html", story_context(story))


@frozen
def editions_at(slug, at):
    """The one edition, or none, that readers may see at this address now."""
    return Edition.objects.public(at).for_page(at).filter(slug=slug)


def story_context(story: Story) -> dict:
    """What article_detail.html takes, for the public page and for a preview."""
    if story.edition:
        story.article.comment_policy = story.edition.comment_policy
    return {
        "story": story,
        "related": related(story),
        "jsonld": jsonld(news_article(story)),
        "article_target": story.article if story.edition else None,
    }


def related(story: Story) -> list[Edition]:
    """The newest stories about the same films or of the same section."""
    same_film = EditionFilm.objects.filter(target__in=story.films).values("edition")
    return list(
        Edition.objects.public(story.at)
        .for_cards()
        .filter(Q(pk__in=same_film) | Q(section=story.section))
        .exclude(article=story.article)[:RELATED]
    )


def moved_or_gone(request, slug, at):
    """A story's answer at an address where it is not: 301, 410 or 404."""
    story = get_object_or_404(Slug.objects.known(at), slug=slug).article_id
    request.next_change = Edition.objects.filter(article=story).next_start(at)
    current = Edition.objects.public(at).filter(article=story).first()
    if current:
        return redirect(current, permanent=True)
    edition = get_object_or_404(Edition.objects.withdrawn(at), article=story)
    context = {"edition": edition}
    return render(request, "articles/withdrawn.html", context, status=410)


def listing(request, template, editions, **context):
    """A page of cards; `editions` is a queryset from the public door."""
    request.next_change = Edition.objects.next_start(timezone.now())
    pager = page_of(editions.for_cards(), request)
    context.update(pager=pager, editions=pager.editions)
    return render(request, template, context)


@require_safe
@public_page(tags=list_tags)
def article_list(request):
    return listing(
        request,
        "articles/article_list.html",
        Edition.objects.public(),
        heading="All stories",
        intro="Everything on the site, newest first.",
    )


@require_safe
@public_page(tags=list_tags)
def section_detail(request, slug):
    section = get_object_or_404(Section, slug=slug)
    return listing(
        request,
        "articles/section_detail.html",
        Edition.objects.public().filter(section=section),
        section=section,
        heading=section.name,
        intro=section.intro,
    )


@require_safe
@public_page(tags=list_tags)
def topic_detail(request, slug):
    topic = get_object_or_404(Topic.objects.public(), slug=slug)
    return listing(
        request,
        "articles/topic_detail.html",
        Edition.objects.public().about(topic),
        topic=topic,
        heading=topic.name,
        intro=topic.intro,
    )


@require_safe
@public_page(tags=list_tags)
def author_list(request):
    request.next_change = Edition.objects.next_start(timezone.now())
    contributors = Contributor.objects.public().select_related("picture")
    context = {
        "contributors": contributors,
        "heading": "Authors",
        "intro": "The people who write for this site.",
    }
    return render(request, "articles/author_list.html", context)


@require_safe
@public_page(tags=list_tags)
def author_detail(request, slug):
    contributors = Contributor.objects.public().select_related("picture")
    contributor = get_object_or_404(contributors, slug=slug)
    return listing(
        request,
        "articles/author_detail.html",
        Edition.objects.public().about(contributor),
        contributor=contributor,
        heading=contributor.name,
        intro=contributor.bio,
    )
