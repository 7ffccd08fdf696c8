"""Why a form was not saved, in the words that its page shows."""

from dataclasses import dataclass

from newsroom.history.models import Save
from newsroom.history.saving.conflicts import Conflict, Difference
from newsroom.moments import moment

NOTHING_LOST = "Nothing of yours is lost: it stands below, unsaved."


@dataclass(frozen=True)
class Refusal:
    """What stands above a form that comes back unsaved.

    `theirs` heads what others stored; `link` leads to the row it speaks of.
    """

    text: str
    differences: tuple[Difference, ...] = ()
    theirs: str = "Theirs"
    link: str = ""


def overtaken(conflict: Conflict, *, user, noun: str, kept: str = "") -> Refusal:
    """Of a form after whose opening others, or its sender elsewhere, saved the row.

    `kept` goes on from "Save again to store what stands below".
    """
    saves = conflict.since.saves
    others = [by for by in dict.fromkeys(save.by for save in saves) if by != user]
    when = f" on {moment(saves[-1].at)}" if saves else ""
    is_own = saves and not others
    if is_own:
        text = f"You saved this {noun} yourself{when}, in another tab or window."
    else:
        who = " and ".join(str(by or "Somebody") for by in others) or "Somebody"
        text = f"{who} saved this {noun}{when} while you were editing."
    return Refusal(
        f"{text} {NOTHING_LOST} Save again to store what stands below{kept}.",
        tuple(conflict.differences),
        "In the other tab" if is_own else "Theirs",
    )


def brought_back() -> Refusal:
    """Of a form that was left unsaved and is shown again as it was."""
    return Refusal(
        "This is what stood in the form when it was left. Nothing has been saved: save "
        "to store it, or open the page anew to go without it."
    )


def deleted(log, *, noun: str) -> Refusal:
    """Of a form whose row is gone; `log` is the admin's note of it, or None."""
    if log:
        text = f"{log.user} deleted this {noun} on {moment(log.action_time)} while"
    else:
        text = f"This {noun} was deleted, or taken out of your hands, while"
    return Refusal(
        f"{text} you were editing. {NOTHING_LOST} Save to add it as a new one."
    )


def added_before(save: Save, *, noun: str, link: str) -> Refusal:
    """Of a form that has added a row already and comes back with other content."""
    return Refusal(
        f"This form was saved on {moment(save.at)} and added a {noun}. Nothing was "
        "added now: save again to add another one with what stands below.",
        link=link,
    )
