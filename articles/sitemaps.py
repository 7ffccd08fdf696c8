"""The stories' part of the site map."""

from articles.models import Contributor, Edition, Section, Topic


def sitemap(at):
    """(path, last change or None) of all that readers may see at `at`."""
    for edition in Edition.objects.public(at).order_by("-first_published_at"):
        yield edition.get_absolute_url(), edition.starts_at
    for listed in (
        Section.objects.public(at),
        Topic.objects.public(at),
        Contributor.objects.public(at),
    ):
        for item in listed:
            yield item.get_absolute_url(), None
