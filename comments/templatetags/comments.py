"""`{% comment_thread target %}` and `{% comment_count target %}`."""

from django import template

from comments.posting.presenting import empty_form_html
from comments.reading import conversations

register = template.Library()


@register.inclusion_tag("comments/thread.html")
def comment_thread(target):
    """The newest conversations on `target` and the form: at most 2 queries."""
    if target.comment_policy == "off":
        return {"is_off": True}
    thread = _thread_of(target)
    page = conversations.conversations(thread)
    thread_url = conversations.thread_url(target)
    return {
        "count": thread.approved_count if thread else 0,
        "page": page,
        "thread_url": thread_url,
        "more_url": f"{thread_url}?after={page.next_root}" if page.next_root else "",
        "form": empty_form_html(target) if target.comment_policy == "open" else None,
    }


@register.simple_tag
def comment_count(target) -> int:
    """How many approved comments `target` has; 0 for None."""
    thread = target and _thread_of(target)
    return thread.approved_count if thread else 0


def _thread_of(target):
    """The thread, read once for all that a page says of it."""
    if not hasattr(target, "thread_on_this_page"):
        target.thread_on_this_page = conversations.thread_of(target)
    return target.thread_on_this_page
