"""Claims name a row of the record from a list, no longer in words of their own."""

from django.db import migrations, models

# Words that readers were shown marks for, and the rows that they meant.
MEANT = {
    "Running time": "runtime",
    "Voices": "cast",
    "Licence": "licence",
    "Language": "languages",
}


def name_rows(apps, schema_editor):
    """Words that meant no row were shown to nobody; they go into the desk's note."""
    for citation in apps.get_model("films", "Citation").objects.exclude(row=""):
        row = MEANT.get(citation.row, "")
        if not row:
            citation.note = f"{citation.row}. {citation.note}".strip()[:300]
        citation.row = row
        citation.save(update_fields=["row", "note"])


class Migration(migrations.Migration):
    dependencies = [
        ("films", "0006_standard_jobs"),
    ]

    operations = [
        migrations.RunPython(name_rows, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="citation",
            name="row",
            field=models.CharField(
                blank=True,
                choices=[
                    ("directors", "Directed by"),
                    ("writers", "Written by"),
                    ("based_on", "Based on"),
                    ("narrator", "Narrated by"),
                    ("cast", "Order of the cast"),
                    ("cinematography", "Cinematography"),
                    ("editors", "Edited by"),
                    ("music", "Music by"),
                    ("companies", "Production company"),
                    ("distributors", "Distributed by"),
                    ("releases", "Release date"),
                    ("runtime", "Running time"),
                    ("certificate", "Certificate"),
                    ("countries", "Country"),
                    ("nationality", "Nationality"),
                    ("languages", "Language"),
                    ("budget", "Budget"),
                    ("opening", "Opening weekend"),
                    ("box_office", "Box office"),
                    ("acquisition_price", "Acquisition price"),
                    ("marketing", "Marketing"),
                    ("genres", "Genre"),
                    ("themes", "Themes"),
                    ("setting", "Setting"),
                    ("titles", "Other titles"),
                    ("versions", "Versions"),
                    ("licence", "Licence"),
                    ("elsewhere", "Elsewhere"),
                ],
                help_text="For a whole row of the record, such as Running time.",
                max_length=20,
                verbose_name="row of the record",
            ),
        ),
        migrations.AlterField(
            model_name="gap",
            name="row",
            field=models.CharField(
                choices=[
                    ("directors", "Directed by"),
                    ("writers", "Written by"),
                    ("based_on", "Based on"),
                    ("narrator", "Narrated by"),
                    ("cast", "Order of the cast"),
                    ("cinematography", "Cinematography"),
                    ("editors", "Edited by"),
                    ("music", "Music by"),
                    ("companies", "Production company"),
                    ("distributors", "Distributed by"),
                    ("releases", "Release date"),
                    ("runtime", "Running time"),
                    ("certificate", "Certificate"),
                    ("countries", "Country"),
                    ("nationality", "Nationality"),
                    ("languages", "Language"),
                    ("budget", "Budget"),
                    ("opening", "Opening weekend"),
                    ("box_office", "Box office"),
                    ("acquisition_price", "Acquisition price"),
                    ("marketing", "Marketing"),
                    ("genres", "Genre"),
                    ("themes", "Themes"),
                    ("setting", "Setting"),
                    ("titles", "Other titles"),
                    ("versions", "Versions"),
                    ("licence", "Licence"),
                    ("elsewhere", "Elsewhere"),
                ],
                max_length=20,
            ),
        ),
    ]
