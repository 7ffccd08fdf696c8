"""The people who sign in to the desk."""

from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A member of staff with a login.

    Bylines name an `articles.Contributor`, which need not have a login; so no
    public page ever shows what is stored here.
    """

    def __str__(self):
        return self.get_full_name() or self.username
