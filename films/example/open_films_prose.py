"""What the example site says of nine open films: facts, and words of our own."""

FILMS = [
    {
        "title": "Elephants Dream",
        "slug": "elephants-dream",
        "minutes": 11,
        "licence": "CC BY 2.5",
        "made_by": "Blender Foundation",
        "languages": ["en"],
        "genres": ["science fiction", "fantasy"],
        "themes": ["friendship", "reality and delusion"],
        "setting": "Inside a machine without an end",
        "logline": "An old man shows a young one through a vast machine that he calls "
        "his life’s work – and that the young one cannot see as he does.",
        "credits": {
            "director": ["Bassam Kurdali"],
            "producer": ["Ton Roosendaal"],
            "composer": ["Jan Morgenstern"],
        },
        "characters": [
            {
                "name": "Proog",
                "slug": "proog",
                "kind": "person",
                "actor": "Tygo Gernandt",
                "description": "The elder, who leads the way and knows every danger.",
                "has_portrait": True,
            },
            {
                "name": "Emo",
                "slug": "emo",
                "kind": "person",
                "actor": "Cas Jansen",
                "description": "The younger, who follows, and begins to doubt.",
                "has_portrait": True,
            },
        ],
        "releases": [("festival", "2006-03-24", "NL"), ("online", "2006-05-18", "")],
        "synopsis": [
            (
                False,
                "Proog drags Emo through a machine as large as the world: past a "
                "switchboard with a mind of its own, over keys that play underfoot, "
                "down a lift that is hardly there. He warns, he pushes, he explains. "
                "Emo listens, and asks himself whether any of it is so.",
            ),
            (
                True,
                "When Emo says aloud that there is nothing there, Proog strikes him "
                "down, and is left alone with a world that falls silent.",
            ),
        ],
    },
    {
        "title": "Big Buck Bunny",
        "slug": "big-buck-bunny",
        "minutes": 10,
        "licence": "CC BY 3.0",
        "made_by": "Blender Institute",
        "languages": ["zxx"],
        "genres": ["comedy"],
        "themes": ["revenge"],
        "setting": "A meadow and its wood, in spring",
        "logline": "A gentle giant of a rabbit has a perfect morning, until three "
        "small bullies of the wood go one joke too far.",
        "credits": {
            "director": ["Sacha Goedegebure"],
            "producer": ["Ton Roosendaal"],
            "composer": ["Jan Morgenstern"],
        },
        "characters": [
            {
                "name": "Big Buck Bunny",
                "slug": "big-buck-bunny",
                "kind": "animal",
                "description": "A very large rabbit with a very soft heart.",
                "has_portrait": True,
            },
            {
                "name": "Frank",
                "slug": "frank",
                "kind": "animal",
                "description": "A flying squirrel, and the head of the three bullies.",
            },
            {
                "name": "Rinky",
                "slug": "rinky",
                "kind": "animal",
                "description": "A red squirrel, the first to laugh.",
            },
            {
                "name": "Gamera",
                "slug": "gamera",
                "kind": "animal",
                "description": "A chinchilla who goes along with the other two.",
            },
        ],
        "releases": [("festival", "2008-04-10", "NL"), ("online", "2008-05", "")],
        "synopsis": [
            (
                False,
                "The rabbit rises, sniffs the flowers and follows a butterfly. Three "
                "rodents watch him from the trees with a pile of nuts, and with "
                "nothing better to do than to spoil it.",
            ),
            (
                True,
                "When two butterflies are dead he stops being patient. He whittles "
                "and ties and sharpens, and the wood turns into one long trap that "
                "catches all three. Frank ends as a kite on his string.",
            ),
        ],
    },
    {
        "title": "Sintel",
        "slug": "sintel",
        "minutes": 15,
        "licence": "CC BY 3.0",
        "made_by": "Blender Institute",
        "languages": ["en"],
        "genres": ["fantasy", "adventure"],
        "themes": ["friendship", "loss"],
        "setting": "A frozen land of mountains and dragons",
        "logline": "A young woman walks to the end of the world to win back the small "
        "dragon she once nursed to health.",
        "credits": {
            "director": ["Colin Levy"],
            "producer": ["Ton Roosendaal"],
            "writer": ["Esther Wouda"],
            "composer": ["Jan Morgenstern"],
        },
        "characters": [
            {
                "name": "Sintel",
                "slug": "sintel",
                "kind": "person",
                "actor": "Halina Reijn",
                "description": "A lonely traveller who looks for a friend with wings.",
                "has_portrait": True,
            },
            {
                "name": "The shaman",
                "slug": "shaman",
                "kind": "person",
                "actor": "Thom Hoffman",
                "description": "An old man who takes Sintel in and hears her story.",
            },
            {
                "name": "Scales",
                "slug": "scales",
                "kind": "animal",
                "description": "A baby dragon with a hurt wing.",
            },
        ],
        "releases": [("festival", "2010-09-27", "NL"), ("online", "2010-09-30", "")],
        "synopsis": [
            (
                False,
                "Half frozen and wounded, Sintel wakes in a shaman’s hut and tells him "
                "what brought her: she found a baby dragon, mended its wing and called "
                "it Scales, and then a grown dragon carried it off. Since then she has "
                "crossed deserts, jungles and ice.",
            ),
            (
                True,
                "She finds the cave, a large dragon and a small one, and kills the "
                "large one. Only then does she see the scar on its wing, and in the "
                "water her own face. The search has taken years. It was Scales.",
            ),
        ],
    },
    {
        "title": "Tears of Steel",
        "slug": "tears-of-steel",
        "minutes": 12,
        "technique": "mixed",
        "licence": "CC BY 3.0",
        "made_by": "Blender Institute",
        "languages": ["en"],
        "cast_job": "actor",
        "genres": ["science fiction"],
        "themes": ["regret", "machines against people"],
        "setting": "Amsterdam, in a future at war with its robots",
        "logline": "To save the world from its robots, a crew in Amsterdam has to play "
        "one bad break-up over again, and this time get it right.",
        "credits": {
            "director": ["Ian Hubert"],
            "producer": ["Ton Roosendaal"],
            "composer": ["Joram Letwory"],
        },
        "characters": [
            {
                "name": "Old Thom",
                "slug": "old-thom",
                "kind": "person",
                "actor": "Derek de Lint",
                "description": "A man with a crew, a church and a wrong to right.",
            },
            {
                "name": "Thom",
                "slug": "thom",
                "kind": "person",
                "actor": "Vanja Rukavina",
                "description": "A young man who dreams of space, and lets her down.",
                "has_portrait": True,
            },
            {
                "name": "Celia",
                "slug": "celia",
                "kind": "person",
                "actor": "Denise Rebergen",
                "description": "The young woman who is left on the bridge.",
            },
        ],
        "releases": [("online", "2012-09-26", "")],
        "synopsis": [
            (
                False,
                "On a bridge in Amsterdam Thom tells Celia that it is over, and says "
                "it as badly as one can. Decades later the city is at war with robots. "
                "In the Oude Kerk a handful of fighters and scientists set the scene "
                "up once more, with the one machine in it that matters.",
            ),
            (
                True,
                "The machine is Celia. The rehearsed lines do not reach her, and the "
                "older Thom has to say what he means at last.",
            ),
        ],
    },
    {
        "title": "Cosmos Laundromat",
        "slug": "cosmos-laundromat",
        "minutes": 12,
        "licence": "CC BY 4.0",
        "made_by": "Blender Institute",
        "languages": ["en"],
        "genres": ["fantasy", "comedy"],
        "themes": ["second chances"],
        "setting": "A lonely island of grass",
        "logline": "A sheep who is tired of his island meets a salesman who has lives "
        "of every kind on offer.",
        "credits": {
            "director": ["Mathieu Auvray"],
            "producer": ["Ton Roosendaal"],
            "writer": ["Esther Wouda"],
        },
        "characters": [
            {
                "name": "Franck",
                "slug": "franck",
                "kind": "animal",
                "actor": "Pierre Bokma",
                "description": "A sheep who has seen all that his island has to show.",
                "has_portrait": True,
            },
            {
                "name": "Victor",
                "slug": "victor",
                "kind": "person",
                "actor": "Reinout Scholten van Aschat",
                "description": "A salesman of many lives, with a collar to fit.",
            },
        ],
        "releases": [("online", "2015-08-10", "")],
        "synopsis": [
            (
                False,
                "Franck lives on an island that is all grass and wind, and has had "
                "enough of both. Then Victor steps out of the meadow, in a good coat, "
                "and offers him what nobody on the island has: as many lives as he "
                "likes.",
            ),
            (
                True,
                "Franck says yes, the storm comes for him, and he wakes in a jungle of "
                "colours with more legs than before.",
            ),
        ],
    },
    {
        "title": "Spring",
        "slug": "spring",
        "minutes": 8,
        "licence": "CC BY 4.0",
        "languages": ["zxx"],
        "genres": ["fantasy"],
        "themes": ["courage", "the turn of the year"],
        "setting": "A mountain forest at the end of winter",
        "logline": "A shepherd girl and her dog go up into the forest to face the "
        "spirits that hold the winter.",
        "credits": {
            "director": ["Andy Goralczyk"],
            "producer": ["Francesco Siddi"],
        },
        "characters": [
            {
                "name": "Spring",
                "slug": "spring",
                "kind": "person",
                "description": "A shepherd girl who has a winter to end.",
                "has_portrait": True,
            },
            {
                "name": "Autumn",
                "slug": "autumn",
                "kind": "animal",
                "description": "Her dog, braver than it looks.",
            },
        ],
        "releases": [("online", "2019-04-04", "")],
        "synopsis": [
            (
                False,
                "Year after year the snow has to be sent away, and this year the task "
                "falls to a girl. She climbs with her dog to where the old spirits "
                "stand among the trees, taller than any of them.",
            ),
            (
                True,
                "The spirits are not her enemies. With her rite done they wake the "
                "land, and the year can turn.",
            ),
        ],
    },
    {
        "title": "Sprite Fright",
        "slug": "sprite-fright",
        "licence": "CC BY 4.0",
        "languages": ["en"],
        "genres": ["comedy", "horror"],
        "themes": ["nature strikes back"],
        "setting": "A British wood in the nineteen-eighties",
        "logline": "Teenagers on a trip leave their litter in an old wood, and meet "
        "its small, friendly inhabitants – who are friendly up to a point.",
        "credits": {
            "director": ["Matthew Luhn", "Hjalti Hjálmarsson"],
            "producer": ["Francesco Siddi"],
        },
        "characters": [
            {
                "name": "Ellie",
                "slug": "ellie",
                "kind": "person",
                "description": "The one of the party who looks where she treads.",
                "has_portrait": True,
            },
            {
                "name": "The sprites",
                "slug": "sprites",
                "kind": "group",
                "description": "Small mushroom people with large eyes.",
            },
        ],
        "releases": [("online", "2021-10", "")],
        "synopsis": [
            (
                False,
                "A school outing into the oldest wood of the country: music on, cans "
                "in the bushes. Only Ellie is there for the mushrooms. Then the "
                "mushrooms open their eyes, and they are charming.",
            ),
            (True, "They have seen the litter, and they do not forgive it."),
        ],
    },
    {
        "title": "Charge",
        "slug": "charge",
        "licence": "CC BY 4.0",
        "languages": ["zxx"],
        "genres": ["science fiction", "action"],
        "themes": ["scarcity"],
        "setting": "A factory in a cold future that is short of energy",
        "logline": "In a world that is running out of power, an old man breaks into a "
        "battery factory and meets the machine that guards it.",
        "credits": {
            "director": ["Hjalti Hjálmarsson"],
            "producer": ["Francesco Siddi"],
        },
        "characters": [
            {
                "name": "The old man",
                "slug": "old-man",
                "kind": "person",
                "description": "A poor man with one last way to get at power.",
            },
            {
                "name": "The guard",
                "slug": "guard",
                "kind": "robot",
                "description": "The machine that watches over the factory.",
            },
        ],
        "releases": [("online", "2022-12", "")],
        "synopsis": [
            (
                False,
                "Snow outside, darkness within. An old man cuts his way into the halls "
                "where batteries are made. Something in there does not sleep.",
            ),
        ],
    },
    {
        "title": "Wing It!",
        "slug": "wing-it",
        "licence": "CC BY 4.0",
        "languages": ["zxx"],
        "genres": ["comedy"],
        "themes": ["friendship"],
        "setting": "A barn, and the sky above it",
        "logline": "A careful cat and a headlong dog leave the ground in a home-made "
        "craft that is not nearly finished.",
        "credits": {
            "director": ["Rik Schutte"],
            "producer": ["Francesco Siddi"],
        },
        "characters": [
            {
                "name": "The cat",
                "slug": "cat",
                "kind": "animal",
                "description": "An engineer who checks each screw.",
                "alt": "Portrait of the cat: ginger, unimpressed, goggles pushed up.",
            },
            {
                "name": "The dog",
                "slug": "dog",
                "kind": "animal",
                "description": "A pilot who cannot wait.",
                "alt": "Portrait of the dog: brown ears, a helmet and a long tongue.",
            },
        ],
        "releases": [("online", "2023-09", "")],
        "synopsis": [
            (
                False,
                "The cat has plans, lists and a half-built craft. The dog has found "
                "the button. What is missing on board has to be made up in the air.",
            ),
        ],
    },
]
