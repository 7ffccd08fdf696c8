import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="article",
            name="numbering",
            field=models.CharField(
                choices=[
                    ("up", "1, 2, 3 …"),
                    ("down", "… 3, 2, 1"),
                    ("none", "No numbers"),
                ],
                default="up",
                help_text="The numbers follow the order of the entries by themselves.",
                max_length=4,
                verbose_name="list entries count",
            ),
        ),
        migrations.AlterField(
            model_name="listentry",
            name="film",
            field=models.ForeignKey(
                blank=True,
                help_text="The heading then leads to it, and its year and length stand below.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="films.film",
            ),
        ),
        migrations.AlterField(
            model_name="listentry",
            name="picture",
            field=models.ForeignKey(
                blank=True,
                help_text="Left empty, the film's poster.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="pictures.picture",
            ),
        ),
    ]
