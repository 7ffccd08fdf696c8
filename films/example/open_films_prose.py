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
        "logline": "An old man shows a young one through a vast machine whose beauty "
        "he swears by – and which the young one cannot see as he does.",
        "credits": {
            "director": ["Bassam Kurdali"],
            "producer": ["Ton Roosendaal"],
            "writer": ["Pepijn Zwanenberg"],
            "composer": ["Jan Morgenstern"],
        },
        "characters": [
            {
                "name": "Proog",
                "slug": "proog",
                "kind": "person",
                "actor": "Tygo Gernandt",
                "description": "The elder, who leads the way and knows every danger.",
            },
            {
                "name": "Emo",
                "slug": "emo",
                "kind": "person",
                "actor": "Cas Jansen",
                "description": "The younger, who follows, and begins to doubt.",
            },
        ],
        "releases": [("festival", "2006-03-24", "NL"), ("online", "2006-05-18", "")],
        "synopsis": [
            (
                False,
                "Proog drags Emo through a machine as large as the world: past the "
                "flying plugs of a giant switchboard, away from a telephone that must "
                "not be answered, over an abyss on props that rise underfoot, into a "
                "lift that is flung through the works. He warns, he pushes, he "
                "explains. Emo listens, and asks himself whether any of it is so.",
            ),
            (
                True,
                "Emo says that there is nothing there, and mocks the tour with "
                "wonders of his own until the place begins to break. Proog, in "
                "despair, strikes him down, and is left to insist on it alone.",
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
        "setting": "A meadow and its wood",
        "logline": "A gentle giant of a rabbit has a perfect morning, until three "
        "small bullies of the wood go one joke too far.",
        "credits": {
            "director": ["Sacha Goedegebure"],
            "producer": ["Ton Roosendaal"],
            "writer": ["Sacha Goedegebure"],
            "composer": ["Jan Morgenstern"],
        },
        "characters": [
            {
                "name": "Big Buck Bunny",
                "slug": "big-buck-bunny",
                "kind": "animal",
                "description": "A very large rabbit with a very soft heart.",
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
                "description": "A red squirrel, and one of Frank’s sidekicks.",
            },
            {
                "name": "Gimera",
                "slug": "gimera",
                "kind": "animal",
                "description": "A chinchilla who goes along with the other two.",
            },
        ],
        "releases": [("festival", "2008-04-10", "NL"), ("online", "2008-05-30", "")],
        "synopsis": [
            (
                False,
                "The rabbit rises, sniffs the flowers and follows a butterfly. Three "
                "rodents, armed with fruit, nuts and stones, have nothing better to "
                "do than to spoil it.",
            ),
            (
                True,
                "When two butterflies are dead he stops being patient. He sets trap "
                "upon trap, first for Rinky and Gimera and then for Frank, who ends "
                "as a kite, with a butterfly to hold the string.",
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
                "Ambushed in the winter mountains, Sintel finds shelter in a shaman’s "
                "hut and tells him what brought her: she found a baby dragon, mended "
                "its wing and called it Scales, and then a grown dragon carried it "
                "off. Since then she has crossed deserts and ice.",
            ),
            (
                True,
                "She finds the cave, a large dragon and a small one, and kills the "
                "large one, which has hesitated to kill her. Only then does she see "
                "the scar on its wing, and how much older she is herself. The search "
                "has taken years. It was Scales.",
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
            "writer": ["Ian Hubert"],
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
                "On a bridge in Amsterdam Thom and Celia part: he wants to be in "
                "space, she has her robotics, and her robot hand gives him nightmares. "
                "Forty years later the city is at war with robots. "
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
        "licence": "CC BY",
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
            "composer": ["Sebastian Krause"],
        },
        "characters": [
            {
                "name": "Franck",
                "slug": "franck",
                "kind": "animal",
                "actor": "Pierre Bokma",
                "description": "A sheep who has seen all that his island has to show.",
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
                "Franck lives on a desolate island, and can bear it no longer. Then "
                "Victor walks up behind him, asks for a moment of his time, and offers "
                "him what nobody on the island has: as many lives as he likes.",
            ),
            (
                True,
                "Franck lets him put a collar on him. A whirlwind of colours comes for "
                "him, and he wakes in a purple jungle, a caterpillar – inside one of "
                "the machines of a laundromat.",
            ),
        ],
    },
    {
        "title": "Spring",
        "slug": "spring",
        "minutes": 8,
        "licence": "CC BY 4.0",
        "made_by": "Blender Animation Studio",
        "languages": ["zxx"],
        "genres": ["fantasy"],
        "themes": ["courage", "the turn of the year"],
        "setting": "A frozen forest in a valley under a sea of clouds",
        "logline": "A shepherd girl and her dog go down into a frozen forest to face "
        "the ancient spirits and let the year go on.",
        "credits": {
            "director": ["Andy Goralczyk"],
            "producer": ["Francesco Siddi"],
            "writer": ["Andy Goralczyk"],
            "composer": ["Torin Borrowdale"],
        },
        "characters": [
            {
                "name": "Spring",
                "slug": "spring",
                "kind": "person",
                "description": "A shepherd girl who has a winter to end.",
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
                "Above the clouds the sun shines; below them winter will not end. A "
                "girl comes down with her dog to where the old spirits stand on legs "
                "like trees, with their heads in the clouds. She knocks, she bows, "
                "and one of them gives her a note for her staff.",
            ),
            (
                True,
                "A falling trunk knocks the note from the staff, and the spirits come "
                "after it in an uproar. The dog saves it at the edge of a cliff, the "
                "girl puts it back, and leads them out of the forest; and spring can "
                "come in.",
            ),
        ],
    },
    {
        "title": "Sprite Fright",
        "slug": "sprite-fright",
        "minutes_note": "See NL says 11 minutes, Short of the Week 10.",
        "licence": "CC BY 4.0",
        "languages": ["en"],
        "genres": ["comedy", "horror"],
        "themes": ["nature strikes back"],
        "setting": "A British wood in the nineteen-eighties",
        "logline": "Rowdy teenagers trek into a lonely wood and meet its small, "
        "friendly inhabitants – who are friendly up to a point.",
        "credits": {
            "director": ["Matthew Luhn", "Hjalti Hjálmarsson"],
            "producer": ["Francesco Siddi"],
            "writer": ["Matthew Luhn"],
            "composer": ["Ben J. Lee"],
        },
        "characters": [
            {
                "name": "Ellie",
                "slug": "ellie",
                "kind": "person",
                "actor": "Valerie LaPointe",
                "description": "The one of the party who came to look at nature.",
            },
            {
                "name": "The sprites",
                "slug": "sprites",
                "kind": "group",
                "description": "Small people with heads like mushrooms.",
            },
        ],
        "releases": [("online", "2021", "")],
        "synopsis": [
            (
                False,
                "Some teenagers camp in the woods for a biology project. Only Ellie "
                "means to list what grows and lives there; the others have come for "
                "the party. Then they stumble upon the sprites, who are charming.",
            ),
            (
                True,
                "The sprites are kind to whoever is kind to nature. The others they "
                "kill, one after another.",
            ),
        ],
    },
    {
        "title": "Charge",
        "slug": "charge",
        "minutes_note": "CG Cookie says just over 3 minutes; announced with 2.",
        "licence": "CC BY 4.0",
        "languages": ["zxx"],
        "genres": ["science fiction", "action"],
        "themes": ["scarcity"],
        "setting": "A battery factory in a future that is short of energy",
        "logline": "In a world that is running out of power, an old man breaks into a "
        "battery factory and meets the machine that guards it.",
        "credits": {
            "director": ["Hjalti Hjálmarsson"],
        },
        "characters": [
            {
                "name": "Einar",
                "slug": "einar",
                "kind": "person",
                "description": "An old man with nothing left, who breaks in.",
            },
            {
                "name": "The guard",
                "slug": "guard",
                "kind": "robot",
                "description": "The security droid of the factory.",
            },
        ],
        "releases": [("online", "2022-12-15", "")],
        "synopsis": [
            (
                False,
                "There is not enough energy to go round, and Einar has none. He breaks "
                "into the halls where batteries are made, comes face to face with a "
                "security droid, and finds no way out.",
            ),
        ],
    },
    {
        "title": "Wing It!",
        "slug": "wing-it",
        "minutes_note": "No page that was read gives one.",
        "licence": "CC BY 4.0",
        "languages": ["zxx"],
        "genres": ["comedy"],
        "themes": ["friendship"],
        "setting": "A barn, and the sky above it",
        "logline": "A careful cat and a headlong dog leave the ground in a home-made "
        "craft that is not nearly finished.",
        "credits": {
            "director": ["Rik Schutte"],
        },
        "characters": [
            {
                "name": "The cat",
                "slug": "cat",
                "kind": "animal",
                "description": "An uptight engineer, who builds the rocket.",
            },
            {
                "name": "The dog",
                "slug": "dog",
                "kind": "animal",
                "description": "A would-be pilot who cannot wait.",
            },
        ],
        "releases": [("online", "2023", "")],
        "synopsis": [
            (
                False,
                "The cat is building a rocket from what the barn has to offer, and "
                "carefully. The dog wants to fly it, and cannot wait. It takes off "
                "before its time, and what it lacks has to be made up in the air.",
            ),
        ],
    },
]
