from django import forms
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group

from newsroom.desk.escalation import may_manage, roles_given_by
from newsroom.desk.models import User
from newsroom.desk.picking import Picked
from newsroom.history.saving import SavingAdmin

# Roles come from newsroom/desk/roles.py; a group edited here would be overwritten.
admin.site.unregister(Group)


@admin.register(User)
class StaffAdmin(Picked, SavingAdmin, UserAdmin):
    """Accounts of the desk. Nobody can give away a right they do not hold."""

    list_display = ["username", "name", "email", "roles", "is_active", "last_login"]
    list_filter = ["groups", "is_active"]
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        ("Person", {"fields": ["first_name", "last_name", "email"]}),
        ("Rights", {"fields": ["groups", "is_active", "is_staff", "is_superuser"]}),
        ("Dates", {"fields": ["last_login", "date_joined"]}),
    ]
    readonly_fields = ["last_login", "date_joined"]
    filter_horizontal = []

    @admin.display(ordering="last_name")
    def name(self, user):
        return user.get_full_name()

    @admin.display
    def roles(self, user):
        return ", ".join(group.name for group in user.groups.all())

    def known_by(self, user):
        return user.username if user.get_full_name() else ""

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("groups")

    def get_readonly_fields(self, request, obj=None):
        fields = super().get_readonly_fields(request, obj)
        return fields if request.user.is_superuser else [*fields, "is_superuser"]

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name == "groups":
            kwargs["queryset"] = roles_given_by(request.user)
            kwargs["widget"] = forms.CheckboxSelectMultiple
            kwargs["help_text"] = "What this person may do."
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and (
            obj is None or may_manage(request.user, obj)
        )

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and (
            obj is None or (obj != request.user and may_manage(request.user, obj))
        )

    def save_model(self, request, obj, form, change):
        # Whoever has an account works here; readers have none.
        if not change:
            obj.is_staff = True
        super().save_model(request, obj, form, change)
