"""What readers and staff may see of stories: one door per kind of access."""

from django.apps import apps
from django.db import models
from django.db.models import Q

from newsroom.delivery.doors import DoorQuerySet, turns
from newsroom.delivery.recipe import moment
from newsroom.delivery.tags import list_tag, row_tag, tag_of


def _rows(name):
    """All rows of the table `name`; the models import this module."""
    return apps.get_model("articles", name)._default_manager.all()


def reference_models():
    """The models of the rows that say which editions refer to what."""
    for model in apps.get_app_config("articles").get_models():
        if getattr(model, "is_reference", False):
            yield model


def reference_model(target):
    """The model of the rows that say which editions refer to things like `target`.

    Raises TypeError for a thing that editions keep no rows for.
    """
    for model in reference_models():
        if isinstance(target, model._meta.get_field("target").related_model):
            return model
    raise TypeError(f"Editions keep no references to {type(target).__name__} rows.")


def targets_of(edition) -> list[str]:
    """The tags of the rows that `edition` refers to: 1 query."""
    kinds = {}
    for model in reference_models():
        kinds[model._meta.label] = model._meta.get_field("target").related_model
    first, *others = [
        model._default_manager.filter(edition=edition)
        .order_by()
        .annotate(kind=models.Value(model._meta.label))
        .values_list("kind", "target_id")
        for model in reference_models()
    ]
    return [tag_of(kinds[kind], pk) for kind, pk in first.union(*others, all=True)]


class ArticleQuerySet(models.QuerySet):
    def own(self, user):
        """Of these, what this member of staff began or what carries their byline."""
        names = _rows("Contributor").filter(user=user).values_list("pk", flat=True)
        began = self.filter(created_by=user)
        signed = self.filter(bylines__contributor__in=list(names))
        # Two lists of keys, for which no database reads everybody's stories.
        began, signed = (rows.order_by().values("pk") for rows in (began, signed))
        return _rows("Article").filter(pk__in=began.union(signed))

    def editable_by(self, user):
        """Stories this member of staff may open and change.

        Whoever may change others' stories sees all; a writer sees their own.
        """
        if user.has_perm("articles.change_others_article"):
            return self
        if not user.has_perm("articles.change_article"):
            return self.none()
        return self.own(user)

    def linkable_by(self, user):
        """Stories this member of staff may point to: theirs and the public ones."""
        public = _rows("Edition").public().values("article")
        return self.filter(Q(pk__in=self.editable_by(user)) | Q(pk__in=public))

    def for_picker(self):
        """With the section and `readers_since`, None if not yet: 1 query."""
        seen = _rows("Edition").started().filter(article=models.OuterRef("pk"))
        first = seen.order_by("starts_at").values("starts_at")[:1]
        return self.select_related("section").annotate(
            readers_since=models.Subquery(first)
        )

    def visible_to(self, user):
        """Stories on this member of staff's list: to change, or else only to read."""
        if user.has_perm("articles.change_article"):
            return self.editable_by(user)
        return self.linkable_by(user)


class NamedQuerySet(DoorQuerySet):
    """Rows that have a page of their own while a public story names them."""

    references = ""

    def addressed(self, slug):
        """The one row at this address. Its page names the stories that it lists."""
        return self.part([], slug=slug)

    def public(self, at=None):
        """Those with a story that any reader may see at `at`."""
        self.looked_through()
        editions = _rows("Edition")
        if not self._is_part:
            editions.looked_through()
        shown = _rows(self.references).filter(
            target=models.OuterRef("pk"), edition__in=editions.shown(at)
        )
        return self.filter(models.Exists(shown))


class ContributorQuerySet(NamedQuerySet):
    references = "EditionByline"


class TopicQuerySet(NamedQuerySet):
    references = "EditionTopic"


class SectionQuerySet(DoorQuerySet):
    def addressed(self, slug):
        """The one section at this address. Its page names the stories that it lists."""
        return self.part([], slug=slug)

    def public(self, at=None):
        """All sections, as they stand in the masthead: at any time."""
        self.looked_through()
        return self.order_by("order", "name")


class FrontSlotQuerySet(DoorQuerySet):
    def places(self) -> dict[int, int]:
        """The story (its key) that the desk has put at each place."""
        self.looked_through()
        return dict(self.values_list("article", "position"))


class EditionQuerySet(DoorQuerySet):
    """The one door through which public code reaches stories."""

    def public(self, at=None):
        """Editions any reader may see at `at` (aware datetime, default now)."""
        self.looked_through()
        return self.shown(at)

    def shown(self, at=None):
        """As `public`, for a door that names by itself what it looks through."""
        at = at or moment()
        turns(self.model, "starts_at", "ends_at")
        return self.filter(Q(ends_at=None) | Q(ends_at__gt=at), starts_at__lte=at)

    def started(self, at=None):
        """Editions that readers may see at `at` or could see before."""
        return self.filter(starts_at__lte=at or moment())

    def planned(self, at=None):
        """Editions that the clock will make public after `at`, the next first."""
        return self.filter(starts_at__gt=at or moment()).order_by("starts_at")

    # The parts of the list that pages read; see Edition.list_tags().

    def addressed(self, slug):
        """The editions at this address; the one that is found names itself."""
        return self.part([], slug=slug)

    def of(self, *articles):
        """The editions of these stories (their keys)."""
        tags = [tag_of(self.model.article.field.related_model, pk) for pk in articles]
        return self.part(tags, article__in=articles)

    def about(self, target):
        """Editions that refer to `target`: a film, character, topic, byline …"""
        references = reference_model(target)._default_manager.filter(target=target)
        tags = [list_tag(self.model, row_tag(target))]
        return self.part(tags, pk__in=references.values("edition"))

    def in_section(self, section):
        return self.part([list_tag(self.model, row_tag(section))], section=section)

    def beside(self, section, films):
        """Editions of the same section, and those that refer to one of `films`."""
        tags = [list_tag(self.model, row_tag(row)) for row in (section, *films)]
        about = _rows("EditionFilm").filter(target__in=films).values("edition")
        return self.part(tags, Q(pk__in=about) | Q(section=section))

    def for_page(self):
        """What the story's own page starts from: 1 query.

        The comment policy is no part of a revision: it holds as the desk last set it.
        """
        return self.select_related("section", "revision").annotate(
            comment_policy=models.F("article__comment_policy")
        )

    def for_search(self):
        """Editions that readers may find now or later, with their revisions."""
        open_ended = Q(ends_at=None) | Q(ends_at__gt=moment())
        return self.filter(open_ended).select_related("revision")

    def withdrawn(self, at=None):
        """The last editions of stories taken down by `at` and not put back since."""
        self.looked_through()
        at = at or moment()
        turns(self.model, "starts_at", "ends_at")
        later = (
            _rows("Edition")
            .started(at)
            .filter(
                article=models.OuterRef("article"),
                starts_at__gte=models.OuterRef("ends_at"),
            )
        )
        return self.filter(ended_as__in=self.model.TAKEN_DOWN, ends_at__lte=at).exclude(
            models.Exists(later)
        )

    def older_than(self, edition):
        """The keyset page behind `edition`, the newest story first."""
        return self.filter(
            Q(first_published_at__lt=edition.first_published_at)
            | Q(first_published_at=edition.first_published_at, pk__lt=edition.pk)
        )


class EditionFilmQuerySet(models.QuerySet):
    def verdict_on(self, film, at=None):
        """Our newest verdict on `film` that readers may see at `at`, or None.

        `edition` of it is loaded: 1 query.
        """
        public = _rows("Edition").public(at)
        return (
            self.filter(target=film, edition__in=public)
            .exclude(verdict="")
            .select_related("edition")
            .order_by("-first_published_at", "-edition")
            .first()
        )
