"""The people who sign in to the desk, and who tried to and failed."""

from django.contrib.auth.models import AbstractUser
from django.db import models

from newsroom.history.models import Versioned


class User(AbstractUser, Versioned):
    """A member of staff with a login.

    Bylines name an `articles.Contributor`, which need not have a login; so no
    public page ever shows what is stored here.
    """

    def __str__(self):
        return self.get_full_name() or self.username


class SignInFailure(models.Model):
    """One failed try of the last minutes: of which network, on which account from it.

    Both are keyed hashes, of 32 hexadecimal digits.
    """

    account = models.CharField(max_length=32, db_index=True)
    network = models.CharField(max_length=32)
    at = models.DateTimeField(db_index=True)

    class Meta:
        default_permissions = ()
        indexes = [models.Index(fields=["network", "-at"], name="desk_failures_newest")]

    def __str__(self):
        return f"Failure {self.pk}"
