"""`{% comment_thread target %}` and `{% comment_count target %}`."""

from django import template

from comments import reading
from comments.presenting import comment_form

register = template.Library()


@register.inclusion_tag("comments/thread.html")
def comment_thread(target):
    """The newest conversations on `target` and the form: at most 2 queries."""
    if target.comment_policy == "off":
        return {"is_off": True}
    thread = reading.thread_of(target)
    page = reading.conversations(thread)
    thread_url = reading.thread_url(target)
    return {
        "count": thread.approved_count if thread else 0,
        "page": page,
        "thread_url": thread_url,
        "more_url": f"{thread_url}?after={page.next_root}" if page.next_root else "",
        "form": comment_form(target) if target.comment_policy == "open" else None,
    }


@register.simple_tag
def comment_count(target) -> int:
    """How many approved comments `target` has."""
    thread = reading.thread_of(target)
    return thread.approved_count if thread else 0
