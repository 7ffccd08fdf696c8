"""Guides in the form of a list."""

from articles.example_stories.writing import (
    film_card,
    prose,
    read,
    story,
    where_to_watch,
)

LISTS = [
    story(
        slug="six-films-in-sixty-eight-minutes",
        headline="One evening, six open films, sixty-eight minutes",
        standfirst="""A programme for a living room or a village hall, with the running
            times added up and the arguments for the order.""",
        section="guides",
        design="list",
        topics=["open-films", "short-films", "cinemas"],
        films=[
            "big-buck-bunny",
            "tears-of-steel",
            "cosmos-laundromat",
            "elephants-dream",
            "sintel",
            "spring",
        ],
        characters=[],
        bylines=["juniper-splice"],
        lead={
            "picture": "tears-of-steel-still",
            "alt": "Robots walk along a canal under a red sky.",
            "caption": "Second on the bill: Amsterdam has had better evenings.",
        },
        days_ago=6,
        state="public",
        blocks=[
            prose("""
            All six are under Creative Commons Attribution, so you may show them to as
            many people as you have chairs for, as long as you name who made them. They
            last sixty-eight minutes in all. What follows is the order in which I should
            run them, having tried three others on my relatives.

            <h2>1. <em>Big Buck Bunny</em>, 10 minutes</h2>

            Begin with the rabbit. It needs no language, it makes the children laugh and
            the adults sit down, and late-comers miss nothing that cannot be explained
            in a whisper: he is large, they are mean.

            <h2>2. <em>Tears of Steel</em>, 12 minutes</h2>

            Now that everybody is comfortable, change the key. Living actors, robots on
            the canals of Amsterdam, and a war that goes back to a young man who was
            beastly to his girlfriend on a bridge. Teenagers will pretend not to be
            interested in the bridge.

            <h2>3. <em>Cosmos Laundromat</em>, 12 minutes</h2>

            A sheep who can take no more meets a salesman of other lives. It is the
            funniest of the six and the saddest, sometimes in one shot. It starts in a
            dark place, and Franck’s mood is not for the very small: this is the moment
            to put them to bed.
            """),
            film_card("cosmos-laundromat", "The pivot of the evening."),
            prose("""
            <h2>Interval</h2>

            Fifteen minutes. Open a window. Somebody will say that they had not known
            that you could make such things with a free program; let them find out from
            somebody else in the room.

            <h2>4. <em>Elephants Dream</em>, 11 minutes</h2>

            The oldest, from 2006, and the strangest. After a drink people are readier
            to follow two men through a machine that one of them may be making up. Do
            not explain it. You cannot, and it is better as a quarrel.

            <h2>5. <em>Sintel</em>, 15 minutes</h2>

            The longest, and the one they will talk about on the way home. A woman walks
            to the end of the world for a small dragon. Have handkerchiefs within reach
            and keep the lights down for a while afterwards.

            <h2>6. <em>Spring</em>, 8 minutes</h2>

            Never send people home from <em>Sintel</em>. A girl, a dog, huge trees and
            the cold going out of the ground: it is eight minutes long, nobody speaks,
            and at the end of it you can put the kettle on.
            """),
            where_to_watch("big-buck-bunny", "So are the other five."),
            read("what-an-open-licence-lets-you-do", "Read, before you sell tickets"),
        ],
    ),
    story(
        slug="four-films-without-a-word",
        headline="Four films that get by without a single word",
        standfirst="""For a table with three languages at it, for children who do not
            read yet, and for anyone who has had enough of being talked to.""",
        section="guides",
        design="list",
        topics=["open-films", "short-films", "animation"],
        films=["big-buck-bunny", "spring", "charge", "wing-it"],
        characters=[],
        bylines=["wanda-quillfeather"],
        lead={
            "picture": "big-buck-bunny-still",
            "alt": "A large round rabbit sits in a sunny meadow among butterflies.",
            "caption": "He has nothing to say and a great deal to put up with.",
        },
        days_ago=19,
        state="public",
        blocks=[
            prose("""
            Our film desk enters a language for each film, and four of the nine open
            films from the Blender studio carry the same odd code there:
            <strong>zxx</strong>, which is how librarians spell “nothing to translate”.
            They are a good set to keep at hand. My sister’s kitchen has three languages
            in it at weekends, and these are what we watch.
            """),
            film_card("big-buck-bunny", "2008. For the youngest at the table."),
            prose("""
            A gentle rabbit, three bullies, one spoilt morning. The film explains itself
            through weight. He is so big that each small unkindness looks smaller, and
            you wait for the one that will not. Children of three get it, and so do
            people who have worked in an office.
            """),
            film_card("spring", "2019. For the end of a long winter."),
            prose("""
            A shepherd girl and her dog go down into a forest to face what holds the
            cold there. Here nobody speaks because it would be unwise. Ask afterwards
            what the spirits wanted: we have had four answers so far, one of them in
            drawings.
            """),
            film_card("charge", "2022. For the older ones, with the lights on."),
            prose("""
            An old man breaks into a battery factory in a world that is running out of
            power, and finds that it is guarded. It is the most grown-up of the four,
            and the one in which the silence weighs most: there is nobody there to talk
            to. Not for bedtime.
            """),
            film_card("wing-it", "2023. For dessert."),
            prose("""
            A cat with a plan, a dog with a button, a spacecraft that is not done. You
            could add dialogue to this only by slowing it down. It is the kind of
            cartoon that makes people who never laugh aloud cough instead.

            <h2>How to watch a film that does not talk</h2>

            <ul><li>Do not narrate. If a child asks what is happening, ask back.</li>
            <li>Leave the sound on: no words is not the same as no voices.</li>
            <li>Let each person say one thing at the end, in whatever language comes
            first.</li></ul>
            """),
            read("spring-review", "Read the review"),
        ],
    ),
]
