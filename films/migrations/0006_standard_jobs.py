"""The jobs of the trade, so that a film can be credited on a site with no film yet.

Names as the credits of films print them; a site may rename, reorder and add.
"""

from django.db import migrations

# Key, name of one person, words of the row in the record.
JOBS = [
    ("director", "Director", "Directed by"),
    ("co_director", "Co-director", "Co-directed by"),
    ("producer", "Producer", "Produced by"),
    ("writer", "Writer", "Written by"),
    ("screenplay", "Screenwriter", "Screenplay by"),
    ("dialogue", "Dialogue writer", "Dialogue by"),
    ("story", "Story", "Story by"),
    ("creator", "Creator", "Created by"),
    ("narrator", "Narrator", "Narrated by"),
    ("actor", "Actor", "Starring"),
    ("voice", "Voice", "With the voices of"),
    ("motion_capture", "Motion capture performer", "Motion capture by"),
    ("composer", "Composer", "Music by"),
    ("cinematographer", "Cinematographer", "Cinematography"),
    ("editor", "Editor", "Edited by"),
    ("production_company", "Production company", "Production company"),
    ("executive_producer", "Executive producer", "Executive producers"),
    ("co_producer", "Co-producer", "Co-producers"),
    ("associate_producer", "Associate producer", "Associate producers"),
    ("line_producer", "Line producer", "Line producers"),
    ("production_manager", "Production manager", "Production management"),
    ("casting", "Casting director", "Casting by"),
    ("first_assistant_director", "First assistant director", "Assistant direction"),
    ("second_unit_director", "Second unit director", "Second unit directed by"),
    ("script_supervisor", "Script supervisor", "Script supervision"),
    ("script_editor", "Script editor", "Script editing"),
    ("storyboard", "Storyboard artist", "Storyboards by"),
    ("head_of_story", "Head of story", "Head of story"),
    ("production_designer", "Production designer", "Production design"),
    ("art_director", "Art director", "Art direction"),
    ("set_decorator", "Set decorator", "Set decoration"),
    ("set_designer", "Set designer", "Set design"),
    ("property_master", "Property master", "Properties"),
    ("concept_artist", "Concept artist", "Concept art"),
    ("costume_designer", "Costume designer", "Costume design"),
    ("make_up", "Make-up artist", "Make-up"),
    ("hair", "Hair stylist", "Hair"),
    ("prosthetics", "Prosthetics designer", "Prosthetics"),
    ("camera_operator", "Camera operator", "Camera"),
    ("steadicam_operator", "Steadicam operator", "Steadicam"),
    ("focus_puller", "Focus puller", "Focus"),
    ("gaffer", "Gaffer", "Lighting"),
    ("key_grip", "Key grip", "Grips"),
    ("stills_photographer", "Stills photographer", "Stills"),
    ("stunt_coordinator", "Stunt coordinator", "Stunt coordination"),
    ("stunts", "Stunt performer", "Stunts"),
    ("choreographer", "Choreographer", "Choreography"),
    ("intimacy_coordinator", "Intimacy coordinator", "Intimacy coordination"),
    ("animation_director", "Animation director", "Animation directed by"),
    ("animation_supervisor", "Animation supervisor", "Animation supervision"),
    ("animator", "Animator", "Animation"),
    ("character_designer", "Character designer", "Character design"),
    ("layout_artist", "Layout artist", "Layout"),
    ("background_artist", "Background artist", "Backgrounds"),
    ("modeller", "Modeller", "Modelling"),
    ("rigger", "Rigger", "Rigging"),
    ("texture_artist", "Texture artist", "Textures"),
    ("lighting_artist", "Lighting artist", "Computer lighting"),
    ("visual_effects_supervisor", "Visual effects supervisor", "Visual effects"),
    ("visual_effects_company", "Visual effects company", "Visual effects by"),
    ("animation_company", "Animation studio", "Animated by"),
    ("special_effects", "Special effects supervisor", "Special effects"),
    ("compositor", "Compositor", "Compositing"),
    ("colourist", "Colourist", "Colour"),
    ("title_designer", "Title designer", "Titles"),
    ("assistant_editor", "Assistant editor", "Assistant editing"),
    ("sound_designer", "Sound designer", "Sound design"),
    ("sound_recordist", "Sound recordist", "Sound recording"),
    ("sound_editor", "Sound editor", "Sound editing"),
    ("re_recording_mixer", "Re-recording mixer", "Sound mix"),
    ("foley_artist", "Foley artist", "Foley"),
    ("boom_operator", "Boom operator", "Boom"),
    ("music_supervisor", "Music supervisor", "Music supervision"),
    ("orchestrator", "Orchestrator", "Orchestration"),
    ("conductor", "Conductor", "Conducted by"),
    ("songwriter", "Songwriter", "Songs by"),
    ("singer", "Singer", "Sung by"),
    ("musician", "Musician", "Musicians"),
    ("dubbing_director", "Dubbing director", "Dubbing directed by"),
    ("translator", "Translator", "Translated by"),
    ("location_manager", "Location manager", "Locations"),
    ("technical_adviser", "Technical adviser", "Technical advice"),
    ("software_developer", "Software developer", "Software"),
    ("publicist", "Publicist", "Publicity"),
]
ACTING = {"narrator", "actor", "voice", "motion_capture"}
# Where the best known stand among the other rows of the record; the rest come last.
PLACES = {
    "director": 10,
    "co_director": 11,
    "producer": 20,
    "writer": 30,
    "screenplay": 31,
    "dialogue": 32,
    "story": 40,
    "creator": 41,
    "narrator": 60,
    "actor": 61,
    "voice": 62,
    "motion_capture": 63,
    "composer": 70,
    "cinematographer": 80,
    "editor": 90,
    "production_company": 100,
}


def seed(apps, schema_editor):
    """Add what is missing; what a site has under these keys stays as it is."""
    job = apps.get_model("films", "Job")
    there = set(job.objects.values_list("key", flat=True))
    job.objects.bulk_create(
        job(
            key=key,
            name=name,
            row_label=label,
            order=PLACES.get(key, 200 + place),
            is_cast=key in ACTING,
        )
        for place, (key, name, label) in enumerate(JOBS)
        if key not in there
    )


class Migration(migrations.Migration):
    dependencies = [("films", "0005_review_without_rating")]

    operations = [migrations.RunPython(seed, migrations.RunPython.noop)]
