from django.db import models


class Film(models.Model):
    title = models.CharField(max_length=200)
    slug = models.SlugField(max_length=120, unique=True)
    public_from = models.DateTimeField(null=True, blank=True)
    poster = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    def __str__(self):
        return self.title


class Person(models.Model):
    name = models.CharField(max_length=200)
    slug = models.SlugField(max_length=120, unique=True)
    portrait = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    def __str__(self):
        return self.name


class Character(models.Model):
    film = models.ForeignKey(Film, on_delete=models.PROTECT, related_name="characters")
    name = models.CharField(max_length=200)
    slug = models.SlugField(max_length=120)
    portrait = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )

    def __str__(self):
        return self.name
