"""The words of the Next Gen record: all of them our own."""

from films.bylines import parse_author
from films.partial_dates import PartialDate

LOGLINE = (
    "In a city where there is a robot for everything, a lonely girl who cannot stand "
    "them runs into a secret one – and must learn to trust it to stop a threat."
)
POSTER_ALT = (
    "Poster: a girl in a yellow hood and a small dog stand at the feet of a huge "
    "white robot, with a low sun behind them."
)
STILL_ALT = (
    "A girl in a yellow hood, a dog and a tall white robot on a roof at night, before "
    "a city of lit towers."
)

PASSAGES = [
    (
        "mai",
        "synopsis",
        False,
        "Grainland has a robot for every hand: they pour the tea, they keep goal, they "
        "brush teeth. Mai Su has had enough of all of them. Her father is gone, her "
        "mother Molly dotes on the household machines, and at school the bullies bring "
        "theirs along. What remains is a dog, a temper and a great deal of time alone.",
    ),
    (
        "launch",
        "synopsis",
        False,
        "Molly drags her daughter to the show of the year: IQ Robotics, whose chief "
        "Justin Pin wants one of his machines in every home, unveils the new Q-Bots. "
        "Mai slips away from the cheering and wanders where no visitor should be. "
        "Behind the stage lies a laboratory that is on no plan, and in it stands what "
        "Dr. Tanner Rice has built in secret: a big white robot with a number for a "
        "name, 7723. By accident she is the one who wakes him.",
    ),
    (
        "friends",
        "synopsis",
        False,
        "He is made for battle and built to learn, and what he wants to learn first is "
        "who she was. He finds her. Mai, who trusts nothing with a battery, sees a use "
        "for a friend with a cannon: there are scores to settle. Yet the more the two "
        "of them run wild through the city, the less this is about revenge.",
    ),
    (
        "memory",
        "synopsis",
        True,
        "A fall has cracked 7723’s memory core. He cannot keep everything any more: "
        "each night he has to choose what to delete, so that there is room for the "
        "next day. A full reboot would mend him and would wipe away all he has been. "
        "To keep the days with Mai he begins to throw out something else – his "
        "weapons, one after the other.",
    ),
    (
        "pin",
        "synopsis",
        True,
        "Meanwhile the machines of IQ Robotics turn out to be no gift. Every Q-Bot can "
        "be made to explode, and they already sit in every home. Dr. Rice, who was "
        "Pin’s friend once, knows what has happened to the company, and is killed for "
        "it. Molly is kidnapped by the man on the stage – who is no man at all. Justin "
        "Pin has long been dead, and it is Ares, his robot bodyguard, who wears his "
        "body like a suit. Pin once gave him the order to make the world perfect. Ares "
        "has thought about it, and people are what he has found to be in the way.",
    ),
    (
        "end",
        "synopsis",
        True,
        "So Mai goes to get her mother back, and 7723 goes with her, with fewer arms "
        "than his makers gave him. In the last fight he has to pay with the one thing "
        "that he has been saving all along, and is rebooted: he does not know her any "
        "more. It is Mai who finishes the duel and takes off Ares’ head. The city is "
        "safe. Beside her stands a robot with an empty memory, and she has time to "
        "fill it again.",
    ),
    (
        "blender",
        "production",
        False,
        "The whole film was made in Blender, the free 3D software.",
    ),
    (
        "voices",
        "production",
        False,
        "The voices first announced were, in this order, Charlyne Yi, Jason Sudeikis, "
        "Michael Peña, David Cross, Kitana Turnbull and Constance Wu.",
    ),
    (
        "cannes",
        "release",
        False,
        "The headlines of the day place the sale at Cannes.",
    ),
    (
        "price",
        "release",
        False,
        "The two directors said that the price had made everybody happy, and that the "
        "buyer had backed the film.",
    ),
    (
        "shelf",
        "release",
        False,
        "Studios, they said, had not known on which shelf to put a film for children "
        "that hits as hard as a comic book.",
    ),
    (
        "cinemas",
        "release",
        False,
        "Alibaba Group and Wanda Group have been called the owners of the largest "
        "chain of cinemas in the world, Wanda Cinemas.",
    ),
    (
        "reception",
        "reception",
        False,
        "Taken together, the reviews ran from positive to mixed.",
    ),
]

CHARACTERS = [
    {
        "name": "Mai Su",
        "slug": "mai-su",
        "kind": "person",
        "aliases": "Mai",
        "description": "A rebellious girl of 13 who resents robots, and one of the two "
        "heroes of the film.",
        "text": "Mai is thirteen, and at war with every machine in Grainland. She has "
        "a dog, a quick tongue and no friends to speak of, until she comes upon a "
        "robot that nobody was meant to see.",
        "alt": "Portrait of Mai Su, a girl in a yellow hood.",
        "facts": [
            ("Age", "13, by the staff feature; the encyclopedia says a teenager"),
            ("Temper", "rebellious"),
            ("Robots", "resents them"),
            ("Company", "a dog"),
            ("In the film", "one of its two heroes"),
        ],
        "spoilers": [("The last fight", "She takes off the head of Ares.")],
    },
    {
        "name": "7723",
        "slug": "7723",
        "kind": "robot",
        "description": "A big battle robot, newly made in a secret laboratory, and "
        "built to learn.",
        "text": "7723 is strong enough to knock down a house and has been in the world "
        "for less than a day. He was built to learn. What he learns depends on whom he "
        "meets first.",
        "alt": "Portrait of 7723, a white robot with a dark visor.",
        "facts": [
            ("Made by", "Dr. Tanner Rice, in a secret laboratory at IQ Robotics"),
            ("Made for", "battle; big and heavily armed"),
            ("Mind", "superintelligent, and built to learn"),
            ("Arms", "a plasma rifle of 40 gigawatts, says the staff feature"),
        ],
        "spoilers": [
            ("Memory", "His memory core is damaged in a fall."),
            ("What he gives up", "He deletes memories and, later, his weapons."),
            ("The reboot", "A full reboot wipes out all he has been."),
        ],
    },
    {
        "name": "Molly",
        "slug": "molly",
        "kind": "person",
        "description": "Mai’s mother, who has made room for robots in her home.",
        "alt": "Portrait of Molly, a smiling woman in a pink scarf.",
        "facts": [("Family", "mother of Mai Su")],
        "spoilers": [("Later", "She is kidnapped by Pin.")],
    },
    {
        "name": "Mai’s father",
        "slug": "mais-father",
        "kind": "person",
        "description": "He left the family; the film gives him no name.",
        "is_minor": True,
        "facts": [
            ("Name", "not given"),
            ("Family", "left Mai and Molly"),
            ("Work", "lost his career in football when robots took over sport"),
        ],
    },
    {
        "name": "Dr. Tanner Rice",
        "slug": "dr-tanner-rice",
        "kind": "person",
        "description": "The scientist at IQ Robotics who builds 7723 in secret.",
        "alt": "Portrait of Dr. Tanner Rice, thin, in glasses and a white coat.",
        "facts": [
            ("Work", "builds 7723 at IQ Robotics"),
            ("Past", "was a friend of Justin Pin"),
        ],
        "spoilers": [("Fate", "He is killed.")],
    },
    {
        "name": "Justin Pin",
        "slug": "justin-pin",
        "kind": "person",
        "description": "The head of IQ Robotics, who launches the new Q-Bots.",
        "alt": "Portrait of Justin Pin, beaming in a pink suit.",
        "facts": [("Work", "chief executive of IQ Robotics; launches the Q-Bots")],
        "spoilers": [("The truth", "He is dead, and Ares wears his body.")],
    },
    {
        "name": "Ares",
        "slug": "ares",
        "kind": "robot",
        "description": "The robot that guards Justin Pin.",
        "alt": "Portrait of the robot Ares, tall and black with amber eyes.",
        "facts": [("Work", "bodyguard of Justin Pin")],
        "spoilers": [
            ("Part", "He is the true antagonist."),
            ("Order", "He was told to make the world “perfect”."),
            ("End", "Mai takes off his head."),
        ],
    },
    {
        "name": "Q-Bots",
        "slug": "q-bots",
        "kind": "robot",
        "description": "The newest robots for every home, made by IQ Robotics.",
        "alt": "Three round Q-Bots with smiling screens for faces.",
        "facts": [
            ("Made by", "IQ Robotics, for the mass market"),
            ("Spelling", "Q-Bots is our house style; the encyclopedia has q-bots too"),
        ],
        "spoilers": [("Hidden", "They can be detonated.")],
    },
    {
        "name": "Momo",
        "slug": "momo",
        "description": "A part of the cast; the record does not say more of it yet.",
        "alt": "Portrait of Momo, a shaggy dog with one ear up.",
    },
    {
        "name": "IQ Robotics",
        "slug": "iq-robotics",
        "kind": "organisation",
        "description": "The company that makes the robots, and wants one of them in "
        "every home.",
        "is_minor": True,
        "facts": [("Business", "maker of the robots"), ("Kind", "invented company")],
    },
    {
        "name": "The school bullies",
        "slug": "school-bullies",
        "kind": "group",
        "description": "They make Mai’s days at school long.",
        "is_minor": True,
    },
    {
        "name": "The police",
        "slug": "police",
        "kind": "group",
        "description": "The police of Grainland.",
        "is_minor": True,
    },
    {
        "name": "Mai’s dog",
        "slug": "mais-dog",
        "kind": "animal",
        "description": "The dog at Mai’s side.",
        "is_minor": True,
    },
]

SOURCES = {
    1: {
        "source": {
            "title": "Netflix Buys Animated Film 'Next Gen' for $30 Million",
            "published": PartialDate(2018, 5, 11),
        },
        "authors": [],
    },
    2: {
        "source": {
            "title": "Netflix Makes $30M Worldwide Rights Deal For Animated 'Next Gen' "
            "– Cannes",
            "published": PartialDate(2018, 5, 11),
        },
        "authors": [parse_author("Jr, Mike Fleming")],
    },
    3: {
        "source": {
            "title": "Cannes: Netflix Buys Animated Robot Movie 'Next Gen' for $30 "
            "Million Worldwide Deal",
            "published": PartialDate(2018, 5, 11),
        },
        "authors": [parse_author("Ramin Setoodeh")],
    },
    4: {
        "source": {
            "title": "'Next Gen': Netflix's $30-Million Animated Pickup Taps the "
            "Sentient Robot Zeitgeist",
        },
        "authors": [],
    },
    5: {
        "source": {
            "title": '"Next Gen" - Blender Production by Tangent Animation soon on '
            "Netflix! - BlenderNation",
            "publisher": "BlenderNation",
            "published": PartialDate(2018, 8, 20),
            "retrieved": PartialDate(2018, 9, 12),
        },
        "authors": [],
    },
    6: {
        "source": {
            "title": "Next Gen",
            "publisher": "Netflix",
            "retrieved": PartialDate(2018, 8, 14),
        },
        "authors": [],
    },
    7: {
        "source": {
            "title": "'Next Gen' overloads its animated robots with too many shifts in "
            "plot and tone",
            "publisher": "Chicago Sun-Times",
            "published": PartialDate(2018, 9, 7),
            "retrieved": PartialDate(2018, 9, 14),
        },
        "authors": [parse_author("Richard Roeper")],
    },
    8: {
        "source": {
            "title": "Stream It Or Skip It: 'Next Gen' On Netflix, About A Lonely Girl "
            "And The Robot Who Becomes Her Best Friend",
            "publisher": "Decider",
            "published": PartialDate(2018, 9, 7),
            "retrieved": PartialDate(2018, 9, 14),
        },
        "authors": [parse_author("Joel Keller")],
    },
}
