import factory
from django.contrib.auth.models import Group

from newsroom.desk import roles
from newsroom.desk.models import User


class UserFactory(factory.django.DjangoModelFactory):
    """A member of staff; `UserFactory(role="editor")` gives the role's real rights."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"staff{n}")
    is_staff = True
    password = factory.django.Password("correct horse")

    @factory.post_generation
    def role(self, create, extracted, **kwargs):
        if extracted:
            roles.sync()
            self.groups.add(Group.objects.get(name=extracted))


class SuperuserFactory(UserFactory):
    is_superuser = True
