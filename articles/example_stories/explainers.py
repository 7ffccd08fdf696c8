"""Guides that explain how something is done."""

from articles.example_stories.writing import (
    figure,
    prose,
    pull_quote,
    read,
    story,
)

EXPLAINERS = [
    story(
        slug="what-a-render-farm-does-all-night",
        headline="What a render farm does all night",
        standfirst="""A film is made twice: once by people, who decide what is in it,
            and once by computers, which work out what that looks like. The second takes
            place in the dark, and is mostly sums.""",
        section="guides",
        design="explainer",
        topics=["craft", "blender", "animation"],
        films=["next-gen"],
        characters=[],
        bylines=["barnaby-keyframe"],
        lead={
            "picture": "render-farm",
            "alt": "A figure walks between tall racks of computers with small lights.",
            "caption": "The night shift. It takes no breaks; it takes electricity.",
        },
        days_ago=11,
        state="public",
        blocks=[
            prose("""
            When an animator goes home, the scene on her screen is not a picture. It is
            a set of instructions: a room of this shape, a girl in that pose, a lamp
            here, a coat of such a colour. What the coat looks like when the lamp shines
            on it through the steam of a cup of tea, nobody has worked out yet. Working
            it out is called rendering.

            <h2>How many pictures is a film?</h2>

            Cinema runs at 24 pictures a second. <em>Next Gen</em> lasts 106 minutes,
            which makes 6,360 seconds, and so a little over 152,000 pictures. Suppose,
            for the sake of the sum, that each took one computer an hour. A single
            machine would be at it day and night for more than seventeen years. Give the
            job to a thousand machines and it is done in a week.

            That is all a render farm is: a great many computers, each of which is
            handed one picture, or a piece of one, and told to come back when it is
            finished. The film does not mind in which order its pictures are made.
            """),
            pull_quote(
                """The pictures of a film do not know about one another. It is why a
                thousand strangers can make them at the same time.""",
                "Barnaby Keyframe",
            ),
            prose("""
            <h2>Why it takes so long</h2>

            Programs such as Blender’s Cycles work by following light. For each point of
            the picture they send out rays, see what they hit, let them bounce, and see
            what they hit next, until they arrive at a lamp or give up. A few rays a
            point give a picture full of specks, like sand. Four times as many rays only
            halve the sand. Somebody has to decide how much of it the audience will
            forgive.

            <ul><li><strong>Fur and hair</strong> are slow: there is so much to
            hit.</li>
            <li><strong>Glass and water</strong> are slow: light goes through and comes
            back.</li>
            <li><strong>Fog</strong> is slow: there is something to hit everywhere.</li>
            <li><strong>A blank white wall</strong> is a kindness.</li></ul>

            <h2>What can go wrong</h2>

            A texture is missing on machine 412, and one picture in a thousand has a
            pink floor. A light was left switched off. The director has an idea. In each
            case the pictures are made again, and therefore the farm is really there not
            to make the film but to make it the fifth time. The best-loved person in any
            studio is the one who looks at the first small, speckled version, and says
            that the door is on the wrong side.
            """),
            read("we-made-a-film-in-a-weekend", "Read how we waited"),
        ],
    ),
    story(
        slug="what-an-open-licence-lets-you-do",
        headline="It says CC BY under the film. What does that let you do?",
        standfirst="""Copy it, screen it, put your own music under it: nearly
            everything, on one condition. A short guide to the small print of the open
            films.""",
        section="guides",
        design="explainer",
        topics=["open-films", "blender"],
        films=["sintel", "elephants-dream", "sprite-fright"],
        characters=[],
        bylines=["edmund-bluepencil"],
        lead={
            "picture": "workshop",
            "alt": "A robot’s head with open wiring on a workbench under a lamp.",
            "caption": "Taking things apart is allowed. Drawn for this site.",
        },
        days_ago=34,
        state="public",
        blocks=[
            prose("""
            Most films come with a list of things you must not do. The open films of the
            Blender studio come with a short line: CC BY, and a number. It stands for
            <em>Creative Commons Attribution</em>, and it is a permission that has been
            given in advance, to everybody.

            <h2>What you may do</h2>

            <ul><li><strong>Share it.</strong> Copy the film, pass it on, put it on your
            own site.</li>
            <li><strong>Show it.</strong> At home, in a school, in a cinema. You may
            sell tickets.</li>
            <li><strong>Change it.</strong> Cut it, dub it, turn it into a
            flick-book.</li>
            <li><strong>Earn with it.</strong> There are Creative Commons licences that
            rule out business. This is not one of them.</li></ul>

            <h2>What you must do</h2>

            One thing, in three parts. Say who made it. Say under which licence, with a
            link to it. And if you have changed something, say that you have. None of
            this may be done in a way that suggests the makers are on your side: “with
            thanks to” is fine, “presented by” is not.
            """),
            figure(
                "sintel-poster",
                alt="Poster: a woman with a staff before a wall of snow mountains.",
                caption="""Not a frame of Sintel, though its licence would allow one: a
                    drawing of our own.""",
                size="column",
            ),
            prose("""
            <h2>What the number means</h2>

            The licence has been rewritten several times. <em>Elephants Dream</em>
            (2006) is under version 2.5, the films from <em>Big Buck Bunny</em> to
            <em>Tears of Steel</em> under 3.0, and everything since <em>Spring</em>
            under 4.0. (Of <em>Cosmos Laundromat</em>, in between, we have found no
            version that all agree on.) The later the version, the clearer it is about
            countries: 4.0 was written to work everywhere without being translated into
            the law of each. For somebody with a film night to run, they come to the
            same.

            <h2>What it does not cover</h2>

            A licence can give away only what its owner has. It does not hand you the
            names and logos, which may be trade marks, nor the right to make a living
            person say something they did not. And <em>Next Gen</em>, though it was made
            in the same program, is not an open film: the tool is free, the picture is
            not.

            If in doubt, put the credit on the first slide. No one has ever complained
            of being thanked too early.
            """),
            read("seventeen-years-of-films-to-take-apart", "Read the history"),
        ],
    ),
]
