"""Every type of block is part of a revision, also those the desk does not edit yet."""

import pytest

from articles import publishing
from articles.models import (
    BLOCKS,
    FactBox,
    FactBoxLine,
    Gallery,
    GalleryPicture,
    ListEntry,
    ReviewVerdict,
    SpoilerFold,
    Video,
)
from tests.factories.articles import ArticleFactory, add_all_blocks, add_block
from tests.factories.desk import UserFactory
from tests.factories.films import FilmFactory
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


def test_a_story_of_every_block_comes_back_with_the_same_hash():
    article, by = ArticleFactory(), UserFactory(role="editor")
    add_all_blocks(article)
    gallery = add_block(article, Gallery, heading="Stills")
    for place in range(3):
        GalleryPicture.objects.create(
            gallery=gallery, picture=PictureFactory(), order=place
        )
    box = add_block(article, FactBox, heading="In short")
    FactBoxLine.objects.create(box=box, label="Runtime", fact="106 minutes")
    add_block(article, Video, provider="youtube", video_id="a1b2c3d4", title="Trailer")
    add_block(article, ListEntry, heading="One", text="<p>First.</p>")
    add_block(article, SpoilerFold, summary="The end", text="<p>They win.</p>")
    add_block(article, ReviewVerdict, film=FilmFactory(), stars=4, verdict="Good.")
    assert all(block.objects.filter(parent=article).exists() for block in BLOCKS)
    first = publishing.save_revision(article, by=by)
    for block in BLOCKS:
        block.objects.filter(parent=article).delete()
    publishing.save_revision(article, by=by)

    restored, problems = publishing.restore_revision(first, by=by)

    assert problems == []
    assert restored.digest == first.digest
    assert GalleryPicture.objects.filter(gallery__parent=article).count() == 3
