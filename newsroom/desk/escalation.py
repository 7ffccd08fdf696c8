"""Who may manage whom: nobody gives, or takes over, a right they do not hold."""

from django.contrib.auth.models import Group, Permission
from django.db.models import Q, QuerySet


def may_manage(giver, user) -> bool:
    """Whether `giver` holds every right that `user` has or would have when active."""
    if giver.is_superuser:
        return True
    return not user.is_superuser and _rights(user) <= _rights(giver)


def roles_given_by(giver) -> QuerySet[Group]:
    """The roles of which `giver` holds every right."""
    if giver.is_superuser:
        return Group.objects.order_by("name")
    beyond = Permission.objects.exclude(pk__in=_rights(giver))
    return Group.objects.exclude(permissions__in=beyond).order_by("name")


def _rights(user) -> set[int]:
    # Not `get_all_permissions`, which is empty for an inactive account.
    return set(
        Permission.objects.filter(Q(group__user=user) | Q(user=user)).values_list(
            "pk", flat=True
        )
    )
