"""The form as readers get it: empty, or again with all that they typed."""

from functools import cache

from crispy_forms.utils import render_crispy_form
from django.conf import settings
from django.utils.html import escape
from django.utils.safestring import SafeString

from comments.posting import sum as sums
from comments.posting.forms import Asking, CommentForm
from comments.targets import key_of, label_of
from newsroom.delivery.kept import showable
from newsroom.paths import address

TYPED = ("name", "email", "body", "answer")


# What stands for each text of an Asking in the form that is drawn once: signs of the
# private use area, which no address and no sum has.
STAND_INS = Asking(*(f"\ue000{name}\ue001" for name in Asking._fields))


def empty_form(target, *, parent=None) -> CommentForm:
    """The form for `target`, with the sum that all its readers are asked."""
    form = CommentForm()
    form.ask(_asking(target, sums.shared(key_of(target))), parent)
    return form


def empty_form_html(target) -> SafeString:
    """`empty_form` as it is drawn, for pages that all readers share.

    Drawing it takes longer than the rest of a thread, so it is drawn once per process,
    and what differs by page is put in.
    """
    html = _draw() if settings.DEBUG else _drawn()
    asking = _asking(target, sums.shared(key_of(target)))
    for stand_in, text in zip(STAND_INS, asking, strict=True):
        html = html.replace(stand_in, escape(text))
    return SafeString(html)


def _draw() -> str:
    form = CommentForm()
    form.ask(STAND_INS)
    return render_crispy_form(form)


_drawn = cache(_draw)


def form_again(submission, outcome) -> CommentForm:
    """The form with all that was typed, and with what is wrong, if anything is.

    Needs an outcome with a question: what another site sent is not shown again.
    """
    asked = outcome.question
    typed = {name: showable(submission.data.get(name, "")) for name in TYPED}
    if asked.token != submission.question:
        typed["answer"] = ""
    if submission.asks_for_an_editor:
        typed["unsure"] = "on"
    if outcome.refusals:
        form = submission.form
        for refusal in outcome.refusals:
            if refusal.why not in form.errors.get(refusal.field, []):
                form.add_error(refusal.field or None, refusal.why)
        # What is wrong was told of the text as it was sent; this is how it is shown.
        form.data = typed
    else:
        form = CommentForm(initial=typed)
    form.ask(_asking(submission.target, asked), submission.parent)
    return form


def _asking(target, asked) -> Asking:
    named = label_of(target), target.pk
    return Asking(
        token=asked.token,
        shown=asked.sum.text,
        spoken=asked.sum.spoken,
        action=address("comments:new", *named),
        captcha_url=address("comments:captcha", *named),
    )
