"""Public pages of stories. All of them read editions and nothing else."""

from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from articles.models import Article, Contributor, Edition, Section, Topic
from articles.reading.cards import Card, cards_of
from articles.reading.front_page import front_page as read_front_page
from articles.reading.jsonld import news_article
from articles.reading.pages import page_of
from articles.reading.story import Story
from newsroom.addresses.keeping import led_to, moved
from newsroom.delivery.jsonld import jsonld
from newsroom.delivery.public import public_page
from newsroom.delivery.recipe import moment, used
from newsroom.delivery.tags import tag_of

RELATED = 4


@require_safe
@public_page()
def front_page(request):
    return render(request, "articles/front_page.html", vars(read_front_page(moment())))


@require_safe
@public_page()
def article_detail(request, slug):
    at = moment()
    edition = Edition.objects.addressed(slug).public(at).for_page().first()
    if edition is None:
        return moved_or_gone(request, slug, at)
    # The comment policy is the story's, whose row is not read.
    used(tag_of(Article, edition.article_id))
    story = Story(edition.revision.text, at=at, edition=edition)
    return render(request, "articles/article_detail.html", story_context(story))


def story_context(story: Story) -> dict:
    """What article_detail.html takes, for the public page and for a preview."""
    if story.edition:
        story.article.comment_policy = story.edition.comment_policy
    return {
        "story": story,
        "related": related(story),
        "jsonld": jsonld(news_article(story)),
        "article_target": story.article if story.edition else None,
        "public_address": story.canonical if story.edition else "",
    }


def related(story: Story) -> list[Card]:
    """The newest stories about the same films or of the same section."""
    near = Edition.objects.beside(story.section, story.films).public(story.at)
    return cards_of(near.exclude(article=story.article), RELATED)


def moved_or_gone(request, slug, at):
    """A story's answer at an address where it is not: 301, 410 or 404."""
    story = led_to(Article, slug)
    current = Edition.objects.of(story).public(at).first()
    if current:
        return redirect(current, permanent=True)
    edition = get_object_or_404(Edition.objects.of(story).withdrawn(at))
    context = {"edition": edition}
    return render(request, "articles/withdrawn.html", context, status=410)


def listing(request, template, editions, **context):
    """A page of cards; `editions` is a queryset from the public door."""
    pager = page_of(editions, request)
    context.update(pager=pager, editions=pager.editions)
    return render(request, template, context)


@require_safe
@public_page(query=["after"])
def article_list(request):
    return listing(
        request,
        "articles/article_list.html",
        Edition.objects.public(),
        heading="All stories",
        intro="Everything on the site, newest first.",
    )


def stories_under(request, template, found, slug, stories, intro="intro"):
    """The page of a section, topic or contributor: its head, and `stories` of it.

    `found` holds the one at this address, or nothing where it has moved or never was.
    """
    thing = found.first()
    if thing is None:
        return moved(found.model, slug)
    return listing(
        request,
        template,
        stories(thing),
        heading=thing.name,
        intro=getattr(thing, intro),
        **{thing._meta.model_name: thing},
    )


@require_safe
@public_page(query=["after"])
def section_detail(request, slug):
    return stories_under(
        request,
        "articles/section_detail.html",
        Section.objects.addressed(slug).public(),
        slug,
        lambda section: Edition.objects.in_section(section).public(),
    )


@require_safe
@public_page(query=["after"])
def topic_detail(request, slug):
    return stories_under(
        request,
        "articles/topic_detail.html",
        Topic.objects.addressed(slug).public(),
        slug,
        lambda topic: Edition.objects.about(topic).public(),
    )


@require_safe
@public_page()
def author_list(request):
    contributors = Contributor.objects.public().select_related("picture")
    context = {
        "contributors": contributors,
        "heading": "Authors",
        "intro": "The people who write for this site.",
    }
    return render(request, "articles/author_list.html", context)


@require_safe
@public_page(query=["after"])
def author_detail(request, slug):
    return stories_under(
        request,
        "articles/author_detail.html",
        Contributor.objects.addressed(slug).public().select_related("picture"),
        slug,
        lambda contributor: Edition.objects.about(contributor).public(),
        intro="bio",
    )
