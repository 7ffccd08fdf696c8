"""The table of roles, and that nobody can climb above their own."""

from io import StringIO

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from django.urls import reverse

from newsroom.desk import example, roles
from newsroom.desk.models import User
from tests.factories.desk import SuperuserFactory, UserFactory
from tests.factories.example import QuietSite

pytestmark = pytest.mark.django_db

USER_LIST = reverse("admin:desk_user_changelist")


@pytest.fixture
def small_table(monkeypatch):
    monkeypatch.setattr(
        roles,
        "ROLES",
        {"librarian": ["pictures.*"], "guest": ["pictures.view_picture"]},
    )


def run_sync(**options):
    out = StringIO()
    call_command("sync_roles", stdout=out, **options)
    return out.getvalue()


def rights(name):
    permissions = Group.objects.get(name=name).permissions
    return sorted(permissions.values_list("codename", flat=True))


def test_groups_become_the_table_and_a_second_run_changes_nothing(small_table):
    first, second = run_sync(), run_sync()

    assert first == "Changed: 2 roles (2 new), 5 rights granted, 0 revoked.\n"
    assert second == "Changed: 2 roles (0 new), 0 rights granted, 0 revoked.\n"
    assert rights("guest") == ["view_picture"]
    assert rights("librarian") == [
        "add_picture",
        "change_picture",
        "delete_picture",
        "view_picture",
    ]


def test_a_right_given_by_hand_is_taken_back_and_other_groups_stay(small_table):
    run_sync()
    extra = Permission.objects.get(codename="delete_picture")
    Group.objects.get(name="guest").permissions.add(extra)
    Group.objects.create(name="interns").permissions.add(extra)

    out = run_sync()

    assert out.endswith("0 rights granted, 1 revoked.\n")
    assert rights("guest") == ["view_picture"]
    assert rights("interns") == ["delete_picture"]


def test_a_dry_run_says_what_would_change_and_changes_nothing(small_table):
    assert run_sync(dry_run=True).startswith("Would change: 2 roles (2 new), 5 rights")

    assert not Group.objects.exists()


def test_a_right_that_no_app_declares_is_an_error_that_names_it(monkeypatch):
    monkeypatch.setattr(
        roles, "ROLES", {"guest": ["pictures.view_picture", "pictures.frame_picture"]}
    )

    with pytest.raises(CommandError, match=r"declares pictures\.frame_picture\."):
        run_sync()

    assert rights("guest") == ["view_picture"]


def test_every_right_of_the_real_table_is_declared_by_an_app():
    assert roles.sync().missing == []


def test_the_example_accounts_are_made_once_with_one_password(monkeypatch):
    monkeypatch.delenv("NEWSROOM_EXAMPLE_PASSWORD", raising=False)
    site = QuietSite()

    example.load(site)
    before = list(User.objects.order_by("pk").values())
    example.load(site)

    password = site.said[0].split("password ")[1].split()[0]
    assert [user["username"] for user in before] == [
        "writer",
        "editor",
        "filmdesk",
        "moderator",
        "admin",
    ]
    assert site.said[1] == "Sign-ins: all 5 exist."
    assert list(User.objects.order_by("pk").values()) == before
    for user in User.objects.all():
        assert user.check_password(password)
        assert user.is_staff
        assert not user.is_superuser
        assert user.groups.count() == 1


def test_the_example_password_can_be_given_and_is_then_not_repeated(monkeypatch):
    monkeypatch.setenv("NEWSROOM_EXAMPLE_PASSWORD", "open sesame")
    site = QuietSite()

    example.load(site)

    assert User.objects.get(username="editor").check_password("open sesame")
    assert "open sesame" not in site.said[0]


@pytest.mark.parametrize(
    ("role", "status"),
    [
        ("writer", 403),
        ("editor", 403),
        ("film desk", 403),
        ("moderator", 403),
        ("admin", 200),
    ],
)
def test_only_admins_reach_the_accounts_of_others(client, role, status):
    client.force_login(UserFactory(role=role))
    other = UserFactory()
    pages = [
        USER_LIST,
        reverse("admin:desk_user_add"),
        reverse("admin:desk_user_change", args=[other.pk]),
        reverse("admin:desk_user_delete", args=[other.pk]),
        reverse("admin:desk_user_history", args=[other.pk]),
        reverse("admin:auth_user_password_change", args=[other.pk]),
    ]

    assert [client.get(page).status_code for page in pages] == [status] * len(pages)


def test_an_anonymous_visitor_is_asked_to_sign_in(client):
    response = client.get(USER_LIST)

    assert response.status_code == 302
    assert response["Location"] == f"/admin/login/?next={USER_LIST}"


def post_change(client, user, **changes):
    fields = {
        "opened_version": user.version,
        "username": user.username,
        "is_active": "on",
        "is_staff": "on",
        "groups": [group.pk for group in user.groups.all()],
    }
    page = reverse("admin:desk_user_change", args=[user.pk])
    return client.post(page, fields | changes)


@pytest.fixture
def hr(client):
    """Signed in: someone who may manage accounts and pictures, and nothing else."""
    group = Group.objects.create(name="hr")
    group.permissions.set(
        Permission.objects.filter(content_type__app_label__in=["desk", "pictures"])
    )
    user = UserFactory()
    user.groups.add(group)
    client.force_login(user)
    return user


@pytest.fixture
def admin_role():
    roles.sync()
    return Group.objects.get(name="admin")


def test_an_admin_can_give_any_role_but_a_forged_superuser_flag_is_ignored(
    client, admin_role
):
    client.force_login(UserFactory(role="admin"))
    user = UserFactory()
    editor = Group.objects.get(name="editor")

    response = post_change(client, user, groups=[editor.pk], is_superuser="on")

    user.refresh_from_db()
    assert response.status_code == 302
    assert list(user.groups.all()) == [editor]
    assert not user.is_superuser


def test_a_superuser_can_make_a_superuser(client):
    client.force_login(SuperuserFactory())
    user = UserFactory()

    post_change(client, user, is_superuser="on")

    user.refresh_from_db()
    assert user.is_superuser


def test_nobody_gives_a_role_with_rights_they_do_not_hold(client, hr, admin_role):
    held = Group.objects.get(name="hr")

    refused = post_change(client, hr, groups=[held.pk, admin_role.pk])
    allowed = post_change(client, UserFactory(username="new"), groups=[held.pk])

    assert refused.status_code == 200
    assert b"is not one of the available choices" in refused.content
    assert list(hr.groups.all()) == [held]
    assert allowed.status_code == 302
    assert User.objects.get(username="new").groups.get() == held


@pytest.mark.parametrize("is_active", [True, False])
def test_nobody_takes_over_the_account_of_someone_with_more_rights(
    client, hr, is_active
):
    stronger = [
        UserFactory(role="admin", is_active=is_active),
        SuperuserFactory(is_active=is_active),
    ]

    for user in stronger:
        change = post_change(client, user, is_active="on", username="mine")
        password = client.post(
            reverse("admin:auth_user_password_change", args=[user.pk]),
            {"password1": "sesame-open-9", "password2": "sesame-open-9"},
        )
        delete = client.post(
            reverse("admin:desk_user_delete", args=[user.pk]), {"post": "yes"}
        )
        bulk = client.post(
            USER_LIST,
            {"action": "delete_selected", "_selected_action": user.pk, "post": "yes"},
        )

        assert [r.status_code for r in (change, password, delete, bulk)] == [403] * 4
        user.refresh_from_db()
        assert user.is_active is is_active
        assert user.username != "mine"
        assert user.check_password("correct horse")


def test_nobody_deletes_their_own_account(client, hr):
    response = client.post(
        reverse("admin:desk_user_delete", args=[hr.pk]), {"post": "yes"}
    )

    assert response.status_code == 403
    assert User.objects.filter(pk=hr.pk).exists()


def test_groups_are_no_page_of_the_admin(client):
    client.force_login(SuperuserFactory())

    assert client.get("/admin/auth/group/").status_code == 404


def test_a_new_account_is_staff(client, admin_role):
    client.force_login(UserFactory(role="admin"))

    client.post(
        reverse("admin:desk_user_add"),
        {
            "username": "nora",
            "usable_password": "true",
            "password1": "sesame-open-9",
            "password2": "sesame-open-9",
        },
    )

    assert User.objects.get(username="nora").is_staff
