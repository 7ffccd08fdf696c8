"""What a story says of itself to machines: schema.org NewsArticle."""

from django.conf import settings

from articles.story import Story
from newsroom.pictures.markup import picture_url


def news_article(story: Story) -> dict:
    """The NewsArticle (https://schema.org/NewsArticle) of a story, with no spoilers."""
    data = {
        "@context": "https://schema.org",
        "@type": "ReviewNewsArticle" if story.design == "review" else "NewsArticle",
        "headline": story.headline,
        "description": story.description,
        "url": story.canonical,
        "mainEntityOfPage": story.canonical,
        "datePublished": story.published_at.isoformat(),
        "dateModified": (story.updated_at or story.published_at).isoformat(),
        "articleSection": story.section.name,
        "wordCount": story.words,
        "author": [
            {"@type": "Person", "name": line.name, "url": settings.ORIGIN + line.url}
            for line in story.bylines
        ],
        "publisher": {
            "@type": "Organization",
            "name": settings.SITE_NAME,
            "url": settings.ORIGIN,
        },
        "about": [
            {
                "@type": "Movie",
                "name": film.title,
                "url": settings.ORIGIN + film.get_absolute_url(),
            }
            for film in story.films_shown
        ],
    }
    if story.social_picture:
        data["image"] = [
            picture_url(story.social_picture, crop, 1280)
            for crop in ("16:9", "4:3", "1:1")
        ]
    return data
