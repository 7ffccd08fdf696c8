"""Full text of the database's own kind. Documents are made anew by rebuild_search."""

from django.db import migrations, models

from newsroom.search.engines import postgresql, sqlite

BY_VENDOR = {"sqlite": sqlite, "postgresql": postgresql}


def create(apps, schema_editor):
    for statement in BY_VENDOR[schema_editor.connection.vendor].CREATE:
        schema_editor.execute(statement)


def drop(apps, schema_editor):
    for statement in BY_VENDOR[schema_editor.connection.vendor].DROP:
        schema_editor.execute(statement)


def empty(apps, schema_editor):
    apps.get_model("search", "Document").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("search", "0002_longer_title")]

    operations = [
        migrations.RunPython(empty, migrations.RunPython.noop),
        migrations.RemoveField("document", "folded_text"),
        migrations.RemoveField("document", "folded_title"),
        migrations.AddField(
            "document",
            "names",
            models.JSONField(blank=True, default=list),
        ),
        migrations.AddField(
            "document",
            "folded_names",
            models.TextField(default="", editable=False),
            preserve_default=False,
        ),
        migrations.CreateModel(
            name="Word",
            fields=[
                (
                    "text",
                    models.CharField(max_length=40, primary_key=True, serialize=False),
                ),
            ],
        ),
        migrations.RunPython(create, drop),
    ]
