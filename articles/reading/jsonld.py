"""What a story says of itself to machines: schema.org NewsArticle and Review."""

from django.conf import settings

from articles.models.scores import BEST_STARS, WORST_STARS
from articles.reading.story import Story
from newsroom.pictures.markup import picture_url
from newsroom.titles import without_marks


def news_article(story: Story) -> dict:
    """The NewsArticle (https://schema.org/NewsArticle) of a story, with no spoilers."""
    data = {
        "@context": "https://schema.org",
        "@type": "ReviewNewsArticle" if story.design == "review" else "NewsArticle",
        "headline": story.plain_headline,
        "description": story.description,
        "url": story.canonical,
        "mainEntityOfPage": story.canonical,
        "datePublished": story.published_at.isoformat(),
        "dateModified": (story.updated_at or story.published_at).isoformat(),
        "articleSection": story.section.name,
        "wordCount": story.words,
        "author": _authors(story),
        "publisher": {
            "@type": "Organization",
            "name": settings.SITE_NAME,
            "url": settings.ORIGIN,
        },
        "about": [_movie(film) for film in story.films_shown],
    }
    if story.social_picture:
        data["image"] = [
            picture_url(story.social_picture, crop, 1280)
            for crop in ("16:9", "4:3", "1:1")
        ]
    if reviews := [_review(each, story) for each in story.verdicts if each.is_shown]:
        data["hasPart"] = reviews
    return data


def _review(verdict, story) -> dict:
    """The Review (https://schema.org/Review) that a verdict sums up."""
    data = {
        "@type": "Review",
        "itemReviewed": _movie(verdict.film),
        "reviewBody": without_marks(verdict.verdict),
        "author": _authors(story),
        "datePublished": story.published_at.isoformat(),
        "url": story.canonical,
    }
    if verdict.stars is not None:
        data["reviewRating"] = {
            "@type": "Rating",
            "ratingValue": verdict.stars,
            "worstRating": WORST_STARS,
            "bestRating": BEST_STARS,
        }
    return data


def _authors(story) -> list[dict]:
    return [
        {"@type": "Person", "name": line.name, "url": settings.ORIGIN + line.url}
        for line in story.bylines
    ]


def _movie(film) -> dict:
    return {
        "@type": "Movie",
        "name": film.title,
        "url": settings.ORIGIN + film.get_absolute_url(),
    }
