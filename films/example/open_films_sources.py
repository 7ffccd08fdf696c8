"""What vouches for the open films' facts: pages that were read, claim by claim.

They were read as stored copies. Where a copy came without its title, the title is
made from the address, and the note says so.

A claim is the key of a job, the kind of a release, or one of: minutes, licence,
languages, parts (who plays whom), plot.
"""

WIKIPEDIA = "Wikipedia"


def page(title, url, publisher, *claims, note="", disputed=()):
    """A page, the claims it supports, and those that it contradicts."""
    return {
        "title": title,
        "url": url,
        "publisher": publisher,
        "claims": claims,
        "note": note,
        "disputed": disputed,
    }


def wikipedia(title, *claims, slug="", **more):
    url = f"https://en.wikipedia.org/wiki/{slug or title.replace(' ', '_')}"
    return page(title, url, WIKIPEDIA, *claims, **more)


SOURCES = {
    "elephants-dream": [
        wikipedia(
            "Elephants Dream",
            *("director", "producer", "writer", "composer", "voice"),
            *("production_company", "festival", "plot"),
            note="Of the running time it says 9 minutes.",
            disputed=["minutes"],
        ),
        page(
            "Elephants Dream (2006)",
            "https://my-films-list-astro-mulkim4e6-bdmessenger.vercel.app/film/9761",
            "",
            *("minutes", "festival"),
        ),
        page(
            "Elephants Dream Premier",
            "https://ftp.creativecommons.org/2006/04/04/elephantsdreampremier/",
            "Creative Commons",
            *("festival", "voice"),
            note="Names the place, Ketelhuis in Amsterdam, and no day.",
        ),
        page(
            "‘Elephants Dream’ animated short",
            "https://www.michaelvanputten.com/elephants-dream/",
            "",
            "online",
        ),
        page(
            "Elephants Dream",
            "https://pirtube.cz/film/elephants-dream/movie",
            "",
            *("licence", "festival"),
        ),
        page(
            "Elephants Dream Trailer",
            "https://videobuster.de/trailer/29052/elephants-dream-trailer",
            "Videobuster",
            "parts",
            note="Title from the address.",
        ),
        page(
            "Elephants Dream - Plot and Explanation",
            "https://liquisearch.com/elephants_dream/plot_and_explanation",
            "",
            "plot",
            note="Quotes the director on the ending.",
        ),
    ],
    "big-buck-bunny": [
        wikipedia(
            "Big Buck Bunny",
            *("director", "writer", "producer", "composer", "production_company"),
            *("festival", "minutes", "plot"),
            note="Of the licence it says version 2.5; an older state of it said 3.0.",
            disputed=["licence"],
        ),
        page(
            "File:Big Buck Bunny 4K.webm",
            "https://pool.calebcooper.ie/File:Big_Buck_Bunny_4K.webm",
            "",
            "licence",
            note="A copy of the film’s file page on Wikimedia Commons.",
        ),
        page(
            "Big Buck Bunny",
            "https://en-academic.com/dic.nsf/enwiki/8809462",
            "Academic",
            *("online", "festival"),
            note="Cites the film’s own site for the days.",
        ),
    ],
    "sintel": [
        wikipedia(
            "Sintel",
            *("director", "producer", "writer", "composer", "voice"),
            *("production_company", "festival", "online", "minutes", "plot"),
            note="Gives 14 minutes 48 seconds.",
        ),
        page(
            "Colin Levy | Writer / Director",
            "https://www.colinlevy.com/sintel",
            "Colin Levy",
            *("director", "producer", "writer", "composer", "minutes"),
        ),
        page(
            "Western Animation / Sintel",
            "https://tvtropes.org/pmwiki/pmwiki.php/WesternAnimation/Sintel",
            "TV Tropes",
            "plot",
        ),
        page(
            "Sintel",
            "http://myreadbooker.blogspot.com/2011/01/sintel.html",
            "",
            "plot",
            note="Names the deserts and the ice. Title from the address.",
        ),
    ],
    "tears-of-steel": [
        wikipedia(
            "Tears of Steel",
            *("director", "producer", "writer", "composer", "actor"),
            *("production_company", "online", "minutes", "plot"),
            note="Gives 12 minutes 14 seconds.",
        ),
        page(
            "Tears of Steel (2012, Ian Hubert)",
            "https://thestopbutton.com/2012/11/01/tears-steel-2012/",
            "The Stop Button",
            *("director", "writer", "composer", "parts"),
        ),
        page(
            "Tears of Steel Blender Foundation short open movie released (video)",
            "https://www.geeky-gadgets.com/tears-of-steel-blender-foundation-short-"
            "open-movie-released-video-01-10-2012/",
            "Geeky Gadgets",
            "licence",
            note="Title from the address.",
        ),
        page(
            "Tears of Steel",
            "https://chatcafe.co.kr/movies/tos.html",
            "",
            "plot",
            note="An exercise with slips put in on purpose; only its outline counts.",
        ),
    ],
    "cosmos-laundromat": [
        wikipedia(
            "Cosmos Laundromat",
            *("director", "producer", "writer", "composer", "voice"),
            *("production_company", "online", "minutes", "licence"),
        ),
        page(
            "Cosmos Laundromat – First Cycle",
            "https://gooseberry.blender.org/cosmos-laundromat-first-cycle/",
            "Gooseberry Open Movie Project",
            "online",
        ),
        page(
            "Cosmos Laundromat",
            "https://exq.pages.dev/Cosmos_Laundromat",
            "",
            "plot",
            note="A copy of an encyclopedia’s plot, with its sentences out of order.",
        ),
    ],
    "spring": [
        page(
            "About",
            "https://pillar.blender.cloud/p/spring/about",
            "Blender Cloud",
            *("director", "writer", "producer", "composer", "production_company"),
            *("minutes", "licence", "languages"),
            note="Gives 7:44 minutes, and no dialogue.",
        ),
        wikipedia(
            "Spring (2019 film)",
            *("online", "plot"),
            slug="Spring_(2019_film)",
        ),
        page(
            "Spring",
            "https://chatcafe.co.kr/movies/spring.html",
            "",
            "plot",
            note="An exercise with slips put in on purpose; only its outline counts.",
        ),
    ],
    "sprite-fright": [
        page(
            "Sprite Fright",
            "https://see-nl.com/artikel-id/ee50e82a-c779-4e8b-a2e4-721640101241",
            "See NL",
            *("director", "producer", "production_company", "online", "languages"),
            note="Completed in October 2021; names no day of release.",
        ),
        page(
            "Sprite Fright Open Movie",
            "https://vuink.com/post/oyraqre-d-dbet/press/sprite-fright-open-movie",
            "",
            *("director", "writer", "producer", "composer"),
            note="Repeats blender.org’s press page. Hjálmarsson is the co-director.",
        ),
        page(
            "10 best anime sites to watch anime online",
            "https://www.newsbreak.com/news/2431063632243/"
            "10-best-anime-sites-to-watch-anime-online",
            "NewsBreak",
            *("voice", "parts"),
            note="Quotes a notice of the film with its voices. Title from the address.",
        ),
        page(
            "Watch This! Sprite Fright",
            "https://animationforadults.com/2021/11/watch-this-sprite-fright.html",
            "Animation for Adults",
            "plot",
        ),
        page(
            "Western Animation / Sprite Fright",
            "https://tvtropes.org/pmwiki/pmwiki.php/WesternAnimation/SpriteFright",
            "TV Tropes",
            "plot",
            note="Title from the address.",
        ),
    ],
    "charge": [
        page(
            "Blender Studio unveils Charge, an action-packed Open Movie",
            "https://3dvf.com/en/blender-studio-unveils-charge-an-action-packed-"
            "open-movie/",
            "3DVF",
            *("director", "production_company", "plot"),
        ),
        page(
            "Charge/Project Heist release date announced",
            "https://www.blendernation.com/2022/12/09/"
            "chargeproject-heist-release-date-announced/",
            "BlenderNation",
            "online",
            note="Written before the day. Names the old man. Title from the address.",
        ),
        page(
            "Hot Takes on Charge, Blender Studio's Latest Short Film",
            "https://cgcookie.com/posts/hot-takes-on-charge-blender-studio-s-latest-"
            "short-film",
            "CG Cookie",
            *("director", "online"),
            note="Confirms the month.",
        ),
    ],
    "wing-it": [
        page(
            "Annecy 2024: Rik Schutte discusses Wing It!",
            "https://see-nl.com/artikel-id/ea29149d-9f51-4ee2-b993-37c54fc03d9c",
            "See NL",
            *("director", "production_company", "plot"),
        ),
        page(
            "Blender open movie Wing It – a pet project",
            "https://scifi.radio/2023/09/13/blender-open-movie-wing-it-a-pet-project/",
            "SCIFI.radio",
            *("online", "plot"),
            note="Out by 13 September 2023; no day of release. Title from the address.",
        ),
        page(
            "Gemini API: Analyze a Video - Summarization",
            "https://github.com/google-gemini/cookbook/blob/main/examples/"
            "Analyze_a_Video_Summarization.ipynb",
            "Google",
            *("director", "licence"),
            note="Uses the film, and names its director and its licence.",
        ),
    ],
}

# Claims that the film's own credits or its makers answer for, and no page read yet.
NEEDED = {
    "big-buck-bunny": {"languages": "No dialogue; no page read says so."},
    "sintel": {"licence": "The version.", "parts": "Who speaks whom."},
    "cosmos-laundromat": {"parts": "Who speaks whom."},
    "sprite-fright": {"licence": "The version."},
    "charge": {
        "licence": "The version.",
        "languages": "No dialogue; no page read says so.",
    },
    "wing-it": {"languages": "No dialogue; no page read says so."},
}
