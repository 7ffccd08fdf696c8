"""System checks: the setting COMMENT_TARGETS names models that can carry a thread."""

from django.apps import apps
from django.conf import settings
from django.core.checks import Error

from comments.targets import PROTOCOL


def check_targets(app_configs, **kwargs):
    problems = []
    for label in settings.COMMENT_TARGETS:
        try:
            model = apps.get_model(label)
        except (LookupError, ValueError):
            problems.append(
                Error(
                    f"COMMENT_TARGETS names {label!r}, which is not a model here.",
                    hint="Write app_label.model_name of an installed app.",
                    id="comments.E001",
                )
            )
            continue
        fields = {field.name for field in model._meta.get_fields()}
        missing = [
            name for name in PROTOCOL if name not in fields and not hasattr(model, name)
        ]
        if missing:
            problems.append(
                Error(
                    f"{label} is in COMMENT_TARGETS and lacks {', '.join(missing)}.",
                    hint="See CommentTarget in comments/targets.py.",
                    id="comments.E002",
                )
            )
    return problems
