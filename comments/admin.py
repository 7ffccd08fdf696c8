"""The moderators' queue; see `comments/moderation/`."""

from comments.moderation.queue import CommentAdmin

__all__ = ["CommentAdmin"]
