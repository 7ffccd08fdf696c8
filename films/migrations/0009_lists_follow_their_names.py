"""Lists are sorted by a key that follows each title and name."""

from django.db import migrations, models

from films.values.person_names import sort_name
from films.values.sort_titles import SortKeyField, sort_key, sort_title


def fill_sort_keys(apps, schema_editor):
    """Sort names that were made from a name are dropped, so that they follow it."""
    for film in apps.get_model("films", "Film").objects.only("title").iterator():
        key = sort_key(sort_title(film.title))
        type(film).objects.filter(pk=film.pk).update(sort_key=key)
    people = apps.get_model("films", "Person").objects
    for person in people.only("name", "sort_name").iterator():
        made = sort_name(person.name)
        key = sort_key(person.sort_name or made)
        typed = "" if person.sort_name == made else person.sort_name
        people.filter(pk=person.pk).update(sort_key=key, sort_name=typed)


class Migration(migrations.Migration):
    dependencies = [
        ("films", "0008_languages_are_enumerated"),
        ("pictures", "0002_version_counts_changes"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="film",
            options={"ordering": ["sort_key", "pk"]},
        ),
        migrations.AlterModelOptions(
            name="person",
            options={"ordering": ["sort_key", "pk"], "verbose_name_plural": "people"},
        ),
        migrations.RemoveIndex(
            model_name="film",
            name="film_by_title",
        ),
        migrations.RemoveIndex(
            model_name="film",
            name="film_by_year",
        ),
        migrations.RemoveIndex(
            model_name="person",
            name="person_by_name",
        ),
        migrations.AddField(
            model_name="film",
            name="sort_key",
            field=SortKeyField(),
        ),
        migrations.AddField(
            model_name="film",
            name="sort_title",
            field=models.CharField(
                blank=True,
                help_text="Empty sorts The Quay as Quay, The. Write here what lists are to go by if that is wrong.",
                max_length=200,
            ),
        ),
        migrations.AddField(
            model_name="person",
            name="sort_key",
            field=SortKeyField(),
        ),
        migrations.AlterField(
            model_name="person",
            name="sort_name",
            field=models.CharField(
                blank=True,
                help_text="Empty sorts John Krasinski as Krasinski, John. Write here what lists are to go by if that is wrong.",
                max_length=200,
            ),
        ),
        migrations.RunPython(fill_sort_keys, migrations.RunPython.noop),
        migrations.AddIndex(
            model_name="film",
            index=models.Index(fields=["sort_key", "id"], name="film_by_key"),
        ),
        migrations.AddIndex(
            model_name="film",
            index=models.Index(
                fields=["-sort_year", "sort_key", "id"], name="film_by_year"
            ),
        ),
        migrations.AddIndex(
            model_name="person",
            index=models.Index(fields=["sort_key", "id"], name="person_by_key"),
        ),
    ]
