"""What can be done with a story next: by its state, and by who looks at it."""

from dataclasses import dataclass

from django.urls import reverse

from articles.models import Article
from articles.writing.workflow import TRANSITIONS


@dataclass(frozen=True)
class Step:
    """One verb on the form: a button called `name`, or a link to a page at `url`.

    `why_not` says why it cannot be taken now; empty where it can.
    """

    label: str
    name: str = ""
    url: str = ""
    why_not: str = ""


def steps(article: Article | None, user, *, public=None) -> tuple[Step | None, list]:
    """The next step, or None where saving is all, and the others that `user` has.

    `article` is None for a story that is being added; `public` is the edition that
    readers see.
    """
    state = article.workflow_state if article else "draft"
    found = {}

    def offer(verb, step, *, because=""):
        transition = TRANSITIONS[verb]
        if not user.has_perm(transition.permission):
            return
        if state not in transition.starts_from and not because:
            because = f"It is {article.get_workflow_state_display().lower()}."
        found[step.name or step.label] = (
            Step(step.label, step.name, step.url, because) if because else step
        )

    offer("submit", Step("Submit for review", "_submit"))
    offer("approve", Step("Approve", "_approve"))
    if user.has_perm(TRANSITIONS["publish"].permission):
        found["_publish"] = Step("Publish now", "_publish")
    if article:
        offer("publish", Step("Publish at a time …", url=_page(article, "schedule")))
        offer(
            "request_changes",
            Step("Ask for changes …", url=_page(article, "request_changes")),
        )
        offer(
            "withdraw",
            Step("Withdraw …", url=_page(article, "withdraw")),
            because="" if public else "Readers do not see it.",
        )
    is_as_readers_see = public and article.approved_revision_id == public.revision_id
    order = ["_publish", "_approve", "_submit"]
    able = [name for name in order if name in found and not found[name].why_not]
    following = found.pop(able[0]) if able and not is_as_readers_see else None
    return following, list(found.values())


def _page(article, name) -> str:
    return reverse(f"admin:articles_article_{name}", args=[article.pk])
