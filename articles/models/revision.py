"""Every explicit save, kept for ever."""

from django.db import models

from articles.models.article import Article
from newsroom.history.models import AbstractRevision


class Revision(AbstractRevision):
    """The whole working copy as it was saved, with who, when and why."""

    article = models.ForeignKey(
        Article, on_delete=models.CASCADE, related_name="revisions"
    )

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "number"], name="revision_number_once"
            )
        ]

    def __str__(self):
        return f"Revision {self.number}"


class WorkflowEvent(models.Model):
    """One act of the workflow: who did what to which revision, and why."""

    article = models.ForeignKey(
        Article, on_delete=models.CASCADE, related_name="workflow_events"
    )
    revision = models.ForeignKey(
        Revision, null=True, on_delete=models.RESTRICT, related_name="+"
    )
    verb = models.CharField(max_length=20)
    reason = models.TextField(blank=True)
    by = models.ForeignKey(
        "desk.User", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField()

    class Meta:
        ordering = ["-at", "-pk"]

    def __str__(self):
        return f"{self.verb} by {self.by}"
