"""Features about the magazine's own doings and an invented town. All made up."""

from articles.example_stories.writing import (
    figure,
    prose,
    pull_quote,
    read,
    story,
)

MAGAZINE = [
    story(
        slug="the-last-projectionist-of-the-halfmoon",
        headline="‘A film is not over until the lamp is cold’",
        standfirst="""The Halfmoon in Little Wending has 112 seats, one screen and one
            projectionist. Quentin Lamplight on focus, draughts, and why he never
            watches the end. (You will not find the town on a map. We looked.)""",
        section="features",
        design="interview",
        topics=["cinemas", "craft"],
        films=[],
        characters=[],
        bylines=["wanda-quillfeather"],
        lead={
            "picture": "empty-cinema",
            "alt": "Rows of red seats, a blank screen and a forgotten popcorn box.",
            "caption": "The Halfmoon at ten in the morning, the hour he likes best.",
        },
        days_ago=8,
        state="public",
        blocks=[
            prose("""
            The way to the projection room of the Halfmoon is a ladder. Quentin
            Lamplight, who is sixty-eight and as invented as his cinema, goes up it with
            a thermos in one hand. There is a chair, a small square window and a machine
            the size of a wardrobe that hums in B flat. He turns it down a little, as
            one does with a radio when visitors come.

            <strong>How long have you been up here?</strong>

            Forty-four years. I came to mend the heating. They had a western on, and
            nobody in the booth, because the man had gone for a pie. It went soft in the
            second reel, so I reached over and turned the ring. Nobody has asked me to
            stop.

            <strong>What has changed?</strong>

            The weight. A feature used to come in five cans, and you could tell a war
            film by your back. Now it is a thing like a bar of chocolate. I was against
            it for about a week. Then I saw a print of something from when I was young,
            with the scratches, and next to it the same film clean. I had spent my life
            apologising for those scratches and did not know it.
            """),
            pull_quote(
                """People say the dark is the point of a cinema. The dark is easy. The
                point is that somebody has checked.""",
                "Quentin Lamplight",
                "projectionist, the Halfmoon",
            ),
            prose("""
            <strong>Checked what?</strong>

            Everything. That it is sharp in the corners. That the sound is where the
            mouth is. That the side door is shut, because there is a draught, and it
            moves the screen; not so as you would see it, but you would feel it, and put
            it down to the film. I have saved some very poor films that way.

            <strong>You are said never to watch the end.</strong>

            I watch the room. By then I know how the film comes out. What I do not know
            is how the people will. If they are slow to get up I leave the lights down a
            bit longer. They think that happens by itself.

            <strong>Which audience is the best?</strong>

            Under eight. They have not learnt yet that you are supposed to pretend you
            are not there. We showed the one with the big rabbit, and at the butterfly a
            whole row said “no”. Not shouted. Said, as you would to a friend. You do not
            get that from critics.

            <strong>And when you retire?</strong>

            There is a girl of sixteen who comes on Thursdays. She has the ear. Last
            week she went down in the middle and shut the side door before I had
            noticed. I poured her some tea. A film is not over until the lamp is cold, I
            told her, and she said: it is an LED, Mr Lamplight, it is never warm. So she
            will do.
            """),
            read("six-films-in-sixty-eight-minutes", "Read, for a Thursday evening"),
        ],
    ),
    story(
        slug="we-made-a-film-in-a-weekend",
        headline="Four people who cannot draw try to make a film by Monday",
        standfirst="""It is a minute long, it has a kettle in it, and we shall never
            review an animator’s patience in the same tone again.""",
        section="features",
        design="feature",
        topics=["craft", "animation", "blender", "from-the-desk"],
        films=[],
        characters=[],
        bylines=["barnaby-keyframe"],
        lead={
            "picture": "storyboard-desk",
            "alt": "Five storyboard cards on a desk, a red pencil and a coffee.",
            "caption": "Earlier ideas. Each had more in it than a kettle.",
        },
        days_ago=22,
        state="public",
        blocks=[
            prose("""
            The idea was Edmund’s, which he now disputes. If the magazine was going to
            write about films made in Blender, he said, then somebody at the magazine
            should have opened it. By Friday at six there were four of us, two laptops,
            a roll of lining paper and a rule: one minute, finished by Monday at nine.

            <h2>Friday: everything is possible</h2>

            We had a story by seven. A kettle wants to whistle, and the house is asleep.
            It has a hero, an obstacle and an ending, and it plays in one room. Juniper,
            who has been telling strangers for years that their second act sags, drew it
            in twelve boxes on the lining paper. Then we acted it out with a real kettle
            against the clock. It took three minutes and ten seconds. We cut the cat.

            <h2>Saturday: nothing is</h2>

            Nobody tells you about the handles. A kettle is a ball with a spout; I had
            one by ten, and was proud of it. But it has to tremble, and a thing that
            trembles has to do it about some point, and all afternoon ours trembled
            about a point some way outside the window. Wanda read the manual aloud.
            Edmund corrected the manual.

            At five we discovered the graph editor, in which each movement is a curve,
            and in which you can see at a glance that you have no talent. You pull at
            the curve. The kettle hurries, then hesitates. Suddenly, for about eight
            frames, it was <em>trying not to</em> whistle. We watched those eight frames
            for a quarter of an hour.
            """),
            pull_quote(
                "For years I have called things ‘a bit stiff’. I apologise.",
                "Juniper Splice",
                "to nobody in particular, Saturday, 23:40",
            ),
            prose("""
            <h2>Sunday: the light goes on</h2>

            Lighting was the surprise. We had thought of it as the last thing, a matter
            of making all of it visible. In fact, half of our mistakes could be put in
            the dark. One lamp over the stove, a bit of blue for the window, and the
            kitchen looked as if somebody lived there. The rest of the day went into
            waiting, because the better a picture looks, the longer the machine thinks
            about it.

            <h2>Monday, 8:52</h2>

            It is fifty-eight seconds long. The kettle does not whistle; it sighs, and
            in the next room somebody turns over. We showed it to the accounts
            department, who asked whether there was sound. There was supposed to be.

            What we have learnt fits on a sticky note above the desk. Shorter. Darker.
            Cut the cat. And beneath it, in Juniper’s hand: whoever animates a
            <em>face</em> may be late with anything.
            """),
            figure(
                "barnaby-keyframe-portrait",
                alt="Drawn portrait of Barnaby Keyframe.",
                caption="The author, who would like it known that the spout was his.",
                size="column",
            ),
            read("what-a-render-farm-does-all-night", "Read, on waiting"),
        ],
    ),
]
