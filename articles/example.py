"""The story desk's part of the example site: written, approved, published, dated."""

from datetime import timedelta
from pathlib import PurePath

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from articles import publishing, workflow
from articles.example_stories import FRONT, STORIES
from articles.example_stories.masthead import SECTIONS, TOPICS, WRITERS
from articles.models import (
    BLOCKS,
    REFERENCES,
    Article,
    Byline,
    Contributor,
    Edition,
    FrontSlot,
    Section,
    Topic,
)
from articles.search import document
from films.models import Character, Film
from newsroom.search import index

BLOCK_MODELS = {PurePath(block.template_name).stem: block for block in BLOCKS}
# How long before its edition a revision was saved, submitted and approved.
WORKED = {
    "save": timedelta(hours=26),
    "submit": timedelta(hours=25),
    "approve": timedelta(hours=2),
    "publish": timedelta(0),
}


@transaction.atomic
def load(site) -> None:
    """Make what is missing; sections, writers and stories that exist stay as they are.

    The films and the accounts of the example site have to be there already.
    """
    missing = _missing_stories()
    editor = get_user_model().objects.filter(username="editor").first()
    known = _Known(site)
    if editor is None or not known.has_films_of(missing):
        site.say("Stories: none, for they need the example films and an editor.")
        return
    known.make_headings_and_writers()
    articles = {entry["slug"]: _begin(entry, known, editor) for entry in missing}
    # Stories point to each other, so all begin before the first is published.
    known.articles = dict(Article.objects.in_bulk(field_name="slug"))
    for place, entry in enumerate(missing):
        article = articles[entry["slug"]]
        _add_blocks(article, entry["blocks"], known)
        _take_through_the_workflow(article, entry, place, known, editor)
    if not FrontSlot.objects.exists():
        FrontSlot.objects.bulk_create(
            FrontSlot(position=position, article=articles[slug])
            for position, slug in enumerate(FRONT, start=1)
            if slug in articles
        )
    if known.without:
        site.say(f"Stories: no picture yet of {', '.join(sorted(known.without))}.")
    site.say(
        f"Stories: {len(missing)} written, {Edition.objects.public().count()} public."
    )


def _missing_stories() -> list[dict]:
    slugs = {entry["slug"] for entry in STORIES}
    there = set(Article.objects.filter(slug__in=slugs).values_list("slug", flat=True))
    return [entry for entry in STORIES if entry["slug"] not in there]


class _Known:
    """What stories refer to, each kind read once."""

    def __init__(self, site):
        self.site = site
        self.without = set()
        self.films = Film.objects.in_bulk(field_name="slug")
        self.characters = {
            (character.film.slug, character.slug): character
            for character in Character.objects.select_related("film")
        }

    def has_films_of(self, entries) -> bool:
        return all(slug in self.films for entry in entries for slug in entry["films"])

    def make_headings_and_writers(self):
        for entry in SECTIONS:
            Section.objects.get_or_create(slug=entry["slug"], defaults=entry)
        for slug, (name, intro) in TOPICS.items():
            Topic.objects.get_or_create(
                slug=slug, defaults={"name": name, "intro": intro}
            )
        there = set(Contributor.objects.values_list("slug", flat=True))
        for entry in WRITERS:
            if entry["slug"] not in there:
                self._make_writer(entry)
        self.sections = Section.objects.in_bulk(field_name="slug")
        self.topics = Topic.objects.in_bulk(field_name="slug")
        self.writers = Contributor.objects.select_related("user").in_bulk(
            field_name="slug"
        )

    def _make_writer(self, entry):
        login = get_user_model().objects.filter(
            username=entry.get("login", ""), contributor=None
        )
        Contributor.objects.create(
            name=entry["name"],
            slug=entry["slug"],
            role=entry["role"],
            bio=entry["bio"],
            user=login.first(),
            picture=self.picture(f"{entry['slug']}-portrait", entry["alt"]),
        )

    def picture(self, name, alt_text, caption=""):
        """The example's picture, or None where nobody has painted one of that name."""
        try:
            return self.site.picture(name, alt_text=alt_text, caption=caption)
        except KeyError:
            self.without.add(name)
            return None


def _begin(entry, known, editor) -> Article:
    """The working copy of a story, still without its blocks."""
    lead = entry["lead"]
    picture = known.picture(lead["picture"], lead["alt"])
    writer = known.writers[entry["bylines"][0]].user
    article = Article.objects.create(
        slug=entry["slug"],
        headline=entry["headline"],
        standfirst=entry["standfirst"],
        section=known.sections[entry["section"]],
        design=entry["design"],
        display=entry.get("display", "standard"),
        lead_picture=picture,
        lead_caption=lead.get("caption", "") if picture else "",
        created_by=writer or editor,
    )
    article.topics.set([known.topics[slug] for slug in entry["topics"]])
    article.films.set([known.films[slug] for slug in entry["films"]])
    article.characters.set([known.characters[pair] for pair in entry["characters"]])
    Byline.objects.bulk_create(
        Byline(article=article, contributor=known.writers[slug], order=order)
        for order, slug in enumerate(entry["bylines"])
    )
    return article


def _add_blocks(article, blocks, known, start=0) -> None:
    for place, entry in enumerate(blocks, start=start + 1):
        fields = {name: value for name, value in entry.items() if name != "type"}
        if "film" in fields:
            film = fields.pop("film")
            if "character" in fields:
                pair = (film, fields["character"])
                fields["character"] = known.characters[pair]
            else:
                fields["film"] = known.films[film]
        if "slug" in fields:
            fields["story"] = known.articles[fields.pop("slug")]
        if "picture" in fields:
            fields["picture"] = known.picture(fields["picture"], fields.pop("alt"))
            if fields["picture"] is None:
                continue
        BLOCK_MODELS[entry["type"]].objects.create(
            parent=article, region="main", ordering=10 * place, **fields
        )


def _take_through_the_workflow(article, entry, place, known, editor) -> None:
    """Save, submit, approve, publish and withdraw as far as the entry's state says."""
    state, author, now = entry["state"], article.created_by, known.site.now
    moments = [_moment(now, entry["days_ago"], place)]
    ended_at = None
    publishing.save_revision(article, by=author)
    if state != "draft":
        workflow.act("submit", article, by=author)
    if state in ("public", "updated", "withdrawn", "scheduled"):
        starts_at = None
        if state == "scheduled":
            starts_at = _moment(now, -entry["days_ahead"], place)
        workflow.act("approve", article, by=editor)
        publishing.publish(article, by=editor, at=starts_at)
    if state == "updated":
        update = entry["update"]
        article.standfirst = update["standfirst"]
        article.save(update_fields=["standfirst", "updated_at"])
        _add_blocks(article, update["blocks"], known, start=len(entry["blocks"]))
        publishing.save_revision(article, by=author, note=update["note"])
        workflow.act("submit", article, by=author)
        workflow.act("approve", article, by=editor)
        publishing.publish(article, by=editor, note=update["note"])
        moments.append(_moment(now, update["days_ago"], place))
    if state == "withdrawn":
        end = entry["withdrawal"]
        publishing.withdraw(
            article, by=editor, reason=end["reason"], notice=end["notice"]
        )
        ended_at = _moment(now, end["days_ago"], place)
    date_back(article, moments, ended_at=ended_at)


def _moment(now, days_ago, place):
    """In working hours that many days before `now` (aware), and never just now."""
    day = timezone.localtime(now - timedelta(days=days_ago))
    moment = day.replace(
        hour=8 + place % 9, minute=17 * place % 60, second=0, microsecond=0
    )
    return moment if days_ago < 0 else min(moment, now - timedelta(hours=1))


def date_back(article, moments, *, ended_at=None) -> None:
    """Give each revision of `article`, and what came of it, its moment in the past.

    `moments` are aware datetimes, one for each revision; an edition of it that is
    public starts then. Publishing itself refuses the past, and rightly: this is for
    the example site alone, where every story would be as old as the loading.
    """
    events = article.workflow_events
    for revision, at in zip(article.revisions.order_by("number"), moments, strict=True):
        type(revision).objects.filter(pk=revision.pk).update(
            created_at=at - WORKED["save"]
        )
        for verb in ("submit", "approve", "publish"):
            events.filter(revision=revision, verb=verb).update(at=at - WORKED[verb])
    if ended_at:
        events.filter(verb="withdraw").update(at=ended_at)
    public = article.editions.filter(starts_at__lte=timezone.now())
    for edition, at, until in zip(
        public.order_by("starts_at"), moments, [*moments[1:], ended_at], strict=False
    ):
        edition.starts_at, edition.first_published_at = at, moments[0]
        edition.ends_at = until
        edition.save(update_fields=["starts_at", "first_published_at", "ends_at"])
        for reference in REFERENCES:
            reference.objects.filter(edition=edition).update(
                first_published_at=moments[0]
            )
        index.put(**document(edition))
    Article.objects.filter(pk=article.pk).update(
        created_at=moments[0] - WORKED["save"], updated_at=ended_at or moments[-1]
    )
