import django.core.validators
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0002_article_numbering")]

    operations = [
        migrations.AddField(
            model_name="edition",
            name="stars",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="edition",
            name="verdict",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddField(
            model_name="editionfilm",
            name="stars",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="editionfilm",
            name="verdict",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AlterField(
            model_name="reviewverdict",
            name="stars",
            field=models.PositiveSmallIntegerField(
                blank=True,
                help_text="0 to 5; left empty, no stars are shown.",
                null=True,
                validators=[
                    django.core.validators.MaxValueValidator(5, "Stars go from 0 to 5.")
                ],
            ),
        ),
        migrations.AlterField(
            model_name="reviewverdict",
            name="verdict",
            field=models.CharField(
                help_text="One sentence. It also stands on the story's card and on the film's page.",
                max_length=300,
            ),
        ),
    ]
