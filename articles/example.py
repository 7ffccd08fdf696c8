"""The story desk's part of the example site: written, approved, published, dated."""

from datetime import timedelta
from pathlib import PurePath

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from articles.blocks import BLOCKS
from articles.models import (
    REFERENCES,
    Article,
    Contributor,
    Edition,
    FrontSlot,
    Section,
    Topic,
)
from articles.writing import publishing, workflow
from films.models import Film
from newsroom.changes import changed

BLOCK_MODELS = {PurePath(block.template_name).stem: block for block in BLOCKS}
# How far an entry of a story's history takes it: the verbs between save and publish.
WORK = {"save": [], "submit": ["submit"], "publish": ["submit", "approve"]}
ENTRY = (*WORK, "starts_at", "note", "standfirst", "blocks")
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
    missing = _missing_stories(site)
    editor = get_user_model().objects.filter(username="editor").first()
    if editor is None or not _has_films_of(missing, site):
        site.say("Stories: none, for they need the example films and an editor.")
        return
    site.add_table(Section, "sections.json")
    site.add_table(Topic, "topics.json")
    _add_writers(site)
    # Stories point to each other, so all begin before the first is published.
    begun = [
        (site.rows.add(Article, given.without("blocks", "history")), given)
        for given in missing
    ]
    for article, given in site.one_by_one("Stories", begun, many=len(begun)):
        _add_blocks(article, given["blocks"], site)
        _follow(article, given["history"], site, editor)
    _fill_front_page({given["slug"].value for given in missing}, site)
    public = Edition.objects.public().count()
    site.say(f"Stories: {len(missing)} written, {public} public.")


def _missing_stories(site):
    """Those whose address is not there, nor their uid under an address given since."""
    rows = Article.objects.values_list("slug", "uid")
    there = {str(name) for row in rows for name in row}
    return [
        given
        for given in site.read_all("stories")
        if not there & {given["slug"].value, given.get("uid")}
    ]


def _has_films_of(stories, site) -> bool:
    films = {film for given in stories for film in given.get("films", [])}
    return all(site.rows.named(Film, film) for film in films)


def _add_writers(site) -> None:
    free = get_user_model().objects.filter(contributor=None)
    free = set(free.values_list("username", flat=True))
    for given in site.read("contributors.json").rows():
        has_login = given.get("user") in free
        site.rows.add(Contributor, given if has_login else given.without("user"))


def _add_blocks(article, blocks, site, start=0) -> None:
    for place, given in enumerate(blocks.rows(), start=start + 1):
        model = BLOCK_MODELS.get(given["type"].value)
        if model is None:
            raise given["type"].error(
                f"there is no block {given.get('type')!r}; blocks are "
                f"{', '.join(sorted(BLOCK_MODELS))}."
            )
        site.rows.make(
            model,
            given.without("type"),
            parent=article,
            region="main",
            ordering=10 * place,
        )


def _follow(article, history, site, editor) -> None:
    """Save, submit, approve, publish and withdraw as the history says, and date it."""
    moments, ended_at = [], None
    for given in history.rows():
        if "withdraw" in given:
            ended_at = _withdraw(article, given, site, editor)
        else:
            moments.append(_work(article, given, site, editor))
    date_back(article, moments, ended_at=ended_at)


def _work(article, given, site, editor):
    """Save a revision and take it as far as `given` says; when it got there."""
    goal = next((goal for goal in WORK if goal in given.limited_to(*ENTRY)), None)
    if goal is None:
        raise given.error(f"it says none of {', '.join(WORK)} or withdraw.")
    author, note = article.created_by, given.get("note", "")
    _change(article, given, site)
    publishing.save_revision(article, by=author, note=note)
    for verb in WORK[goal]:
        workflow.act(verb, article, by=editor if verb == "approve" else author)
    if goal == "publish":
        starts_at = site.moment(given["starts_at"]) if "starts_at" in given else None
        publishing.publish(article, by=editor, at=starts_at, note=note)
    return site.moment(given[goal])


def _change(article, given, site) -> None:
    if "standfirst" in given:
        article.standfirst = given["standfirst"].value
        article.save(update_fields=["standfirst", "updated_at"])
    if "blocks" in given:
        there = sum(block.objects.filter(parent=article).count() for block in BLOCKS)
        _add_blocks(article, given["blocks"], site, start=there)


def _withdraw(article, given, site, editor):
    given.limited_to("withdraw", "reason", "notice")
    publishing.withdraw(
        article,
        by=editor,
        reason=given["reason"].value,
        notice=given.get("notice", ""),
    )
    return site.moment(given["withdraw"])


def _fill_front_page(written, site) -> None:
    """Put the stories just written there, unless the desk has chosen some already."""
    if FrontSlot.objects.exists():
        return
    for given in site.read("front.json").rows():
        if given["article"].value in written:
            site.rows.make(FrontSlot, given)


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
        changed(edition)
    Article.objects.filter(pk=article.pk).update(
        created_at=moments[0] - WORKED["save"], updated_at=ended_at or moments[-1]
    )
