"""Threads of comments, who decided what about them, and the sums readers solve."""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from comments import limits
from comments.querysets import CommentQuerySet, QuestionQuerySet, ThreadQuerySet
from newsroom.delivery.recipe import Shown
from newsroom.delivery.tags import list_tag, tag_of

# A comment's place in its thread is its number, padded to this many digits, after
# the number of its root: paths of one length sort as the numbers do.
PATH_DIGITS = 8


class Thread(Shown):
    """All comments on one target, with counters that its pages show.

    `last_number` numbers the comments of the thread, whatever becomes of them.
    """

    content_type = models.ForeignKey(ContentType, on_delete=models.PROTECT)
    object_id = models.PositiveBigIntegerField()
    target = GenericForeignKey()
    last_number = models.PositiveIntegerField(default=0)
    approved_count = models.PositiveIntegerField(default=0)
    waiting_count = models.PositiveIntegerField(default=0)

    objects = ThreadQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id"],
                name="comments_thread_target",
                violation_error_message="This target has a thread already.",
            ),
            models.CheckConstraint(
                condition=Q(last_number__gte=F("approved_count") + F("waiting_count")),
                name="comments_thread_counters",
                violation_error_message=(
                    "A thread cannot count more comments than it has; "
                    "run manage.py check_counters."
                ),
            ),
        ]

    def __str__(self):
        return f"Thread {self.pk}"

    def list_tags(self) -> list[str]:
        """What every page names that shows the thread, also before there is one."""
        target = tag_of(self.content_type.model_class(), self.object_id)
        return [list_tag(Thread, target)]


class Comment(Shown):
    """A reader's comment: plain text, and the HTML made of it when it was written.

    Names and text are shown to readers once approved; the address never is, and
    of the network only a keyed hash is kept. Its status is changed by the
    verbs of `comments/moderation/deciding.py` alone.
    """

    class Status(models.TextChoices):
        PENDING = "pending", "Waiting"
        WITHHELD = "withheld", "Set aside by the rules"
        APPROVED = "approved", "Approved"
        REJECTED = "rejected", "Rejected"
        SPAM = "spam", "Spam"

    WAITING = (Status.PENDING, Status.WITHHELD)

    thread = models.ForeignKey(
        Thread, on_delete=models.PROTECT, related_name="comments"
    )
    number = models.PositiveIntegerField()
    # A root is its own root, so that one index finds a whole conversation.
    root = models.ForeignKey(
        "self",
        null=True,
        editable=False,
        db_index=False,
        on_delete=models.PROTECT,
        related_name="conversation",
    )
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="replies",
    )
    depth = models.PositiveSmallIntegerField(default=0)
    path = models.CharField(max_length=2 * PATH_DIGITS)
    name = models.CharField(max_length=limits.NAME_CHARACTERS)
    email = models.EmailField("email address")
    body = models.TextField("text")
    html = models.TextField(editable=False)
    status = models.CharField(
        max_length=10, choices=Status.choices, default=Status.PENDING
    )
    # True for what is approved, and for the kept place of a removed comment
    # whose replies still stand.
    is_shown = models.BooleanField(default=False, editable=False)
    # A column, for an index finds its rows whatever is asked for beside it.
    is_waiting = models.GeneratedField(
        expression=Q(status__in=WAITING),
        output_field=models.BooleanField(),
        db_persist=True,
    )
    submitted_at = models.DateTimeField(default=timezone.now)
    decided_at = models.DateTimeField(default=timezone.now, editable=False)
    network = models.CharField(max_length=32, editable=False)
    form_token = models.CharField(max_length=64, unique=True, editable=False)

    objects = CommentQuerySet.as_manager()

    class Meta:
        default_permissions = ("view",)
        permissions = [("moderate_comment", "Can approve and reject comments")]
        indexes = [
            models.Index(
                fields=["thread", "-id"],
                condition=Q(depth=0, is_shown=True),
                name="comments_shown_roots",
            ),
            models.Index(
                fields=["root", "path"],
                condition=Q(is_shown=True),
                name="comments_shown_conversations",
            ),
            models.Index(
                fields=["submitted_at", "id"],
                condition=Q(is_waiting=True),
                name="comments_waiting",
            ),
            models.Index(fields=["status", "-id"], name="comments_by_status"),
            models.Index(
                fields=["network", "submitted_at"], name="comments_by_network"
            ),
            models.Index(fields=["email", "status"], name="comments_by_email"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["thread", "number"], name="comments_comment_number"
            ),
            models.UniqueConstraint(
                fields=["thread", "path"], name="comments_comment_path"
            ),
            models.CheckConstraint(
                condition=Q(
                    status__in=["pending", "withheld", "approved", "rejected", "spam"]
                ),
                name="comments_comment_status",
                violation_error_message="That is not a state of a comment.",
            ),
            models.CheckConstraint(
                condition=Q(depth=0, parent=None) | Q(depth=1, parent__isnull=False),
                name="comments_comment_depth",
                violation_error_message="A reply has a parent; a first comment none.",
            ),
            models.CheckConstraint(
                condition=~Q(status="approved") | Q(is_shown=True),
                name="comments_approved_is_shown",
                violation_error_message="An approved comment is shown.",
            ),
            models.CheckConstraint(
                condition=~Q(body="") & ~Q(name=""),
                name="comments_comment_says_something",
                violation_error_message="A comment has a name and a text.",
            ),
        ]

    def __str__(self):
        return f"Comment {self.pk} by {self.name}"

    def get_absolute_url(self):
        return reverse("comments:comment", args=[self.pk])

    def list_tags(self) -> list[str]:
        return self.thread.list_tags()


class Decision(models.Model):
    """Who changed the state of a comment, when and why. Never edited.

    `by` is None where the rules decided; `findings` then lists each rule that had
    something to say: {"rule", "why", "start", "end"}, the span being of the body.
    """

    comment = models.ForeignKey(
        Comment, on_delete=models.CASCADE, related_name="decisions"
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    from_status = models.CharField(max_length=10, blank=True)
    to_status = models.CharField(max_length=10, choices=Comment.Status.choices)
    reason = models.TextField(blank=True)
    findings = models.JSONField(default=list, blank=True)
    decided_at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(to_status="rejected") | ~Q(reason=""),
                name="comments_rejected_for_a_reason",
                violation_error_message="Say why the comment is rejected.",
            ),
        ]

    def __str__(self):
        return f"{self.get_to_status_display()} by {self.by or 'the rules'}"


class Question(models.Model):
    """A sum asked of one reader, once. `target` is as in `targets.key_of`."""

    nonce = models.CharField(max_length=32, unique=True)
    target = models.CharField(max_length=100)
    left = models.PositiveSmallIntegerField()
    sign = models.CharField(max_length=1)
    right = models.PositiveSmallIntegerField()
    is_left_in_words = models.BooleanField()
    asked_at = models.DateTimeField(default=timezone.now, db_index=True)
    spent_at = models.DateTimeField(null=True, blank=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(sign="+") | Q(sign="-", left__gte=F("right")),
                name="comments_question_never_negative",
            ),
        ]

    def __str__(self):
        return f"{self.left} {self.sign} {self.right}"


class SpentQuestion(models.Model):
    """A shared question that this client and this address have used up."""

    token = models.CharField(max_length=33)
    network = models.CharField(max_length=32)
    address = models.CharField(max_length=32)
    spent_at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["token", "network"], name="comments_spent_once_per_client"
            ),
            models.UniqueConstraint(
                fields=["token", "address"], name="comments_spent_once_per_address"
            ),
        ]

    def __str__(self):
        return self.token
