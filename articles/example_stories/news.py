"""News: what is in the records of real films, and what goes on at the magazine."""

from articles.example_stories.writing import (
    film_card,
    prose,
    read,
    story,
    where_to_watch,
)

NEWS = [
    story(
        slug="next-gen-record-keeps-its-gaps",
        headline="Our Next Gen record is complete, including what nobody knows",
        standfirst="""Twenty-one people and eight sources stand on the film’s page. So
            do the blanks: a budget, a distributor, one voice without a part.""",
        section="news",
        design="news",
        topics=["streaming", "from-the-desk"],
        films=["next-gen"],
        characters=[],
        bylines=["edmund-bluepencil"],
        lead={
            "picture": "next-gen-poster",
            "alt": """Poster: a girl in a yellow hood and a small dog stand at the feet
                    of a huge white robot, with a low sun behind them.""",
            "caption": "The page has a poster of our own. The real one is not free.",
        },
        days_ago=4,
        state="updated",
        blocks=[
            prose("""
            The film desk has finished entering <em>Next Gen</em>, the computer-animated
            feature of 2018, and would like to draw attention to what is missing.

            There is a running time, 106 minutes. There are three countries, in the
            order in which they are given: the United States, China, Canada. There are
            fourteen people behind the camera with sixteen jobs between them, since
            Kevin R. Adams and Joe Ksander both wrote and directed, and seven in front
            of the microphone. Eight sources are listed at the foot of the page, with
            their own holes marked.

            And there is the price. Thirty million dollars is what Netflix paid in May
            2018 for the rights outside China. It is not what the film cost. The two are
            mixed up often enough that the page now keeps them in separate rows, and the
            second row says: not known.

            <h2>The blanks</h2>

            <ul><li>The <strong>budget</strong> and the <strong>takings</strong>: no
            source.</li>
            <li>The <strong>distributor</strong>: Netflix released the film, and nobody
            says that it distributed it.</li>
            <li>The <strong>part</strong> of one voice, Kitana Turnbull.</li>
            <li>The <strong>cinema release</strong> by Alibaba Group and Wanda Group:
            announced, and never heard of again.</li></ul>

            “Not known” is a piece of information. Somebody looked, and this is what
            they found. An empty row says only that nobody has been past yet, and a
            guess says nothing at all, at greater length. If you have a source, the
            corrections address is at the foot of every page.
            """),
            film_card("next-gen", "All of it, blanks included."),
        ],
        update={
            "days_ago": 2,
            "note": "What Netflix's exclusive means for the where-to-watch line.",
            "standfirst": """Twenty-one people and eight sources stand on the film’s
                page. So do the blanks: a budget, a distributor, one voice without a
                part. Updated with a word on where to watch.""",
            "blocks": [
                prose("""
                <h2>Added later: where to watch</h2>

                Readers have asked why the page names one service and no cinema. The
                release on 7 September 2018 was on Netflix only, and that row has a
                source, if an odd one: the page it cites was read on 14 August, before
                the day, and so can vouch for the plan and not for the event. The desk
                has marked it to be looked at again. The line below follows the record
                by itself.
                """),
                where_to_watch("next-gen"),
            ],
        },
    ),
    story(
        slug="first-film-night-full",
        headline="Our first film night was full, and then the projector blinked",
        standfirst="""Ninety people, six short films and one long minute of darkness. A
            report from the assembly room, by somebody who was holding the torch.""",
        section="news",
        design="news",
        topics=["cinemas", "short-films", "open-films", "from-the-desk"],
        films=["big-buck-bunny", "sintel"],
        characters=[],
        bylines=["barnaby-keyframe"],
        lead={
            "picture": "festival-night",
            "alt": "A red carpet, palms and searchlights before a lit hall at night.",
            "caption": "How we remember it. There was no carpet. The palm was a fern.",
        },
        days_ago=3,
        state="public",
        blocks=[
            prose("""
            By half past seven the chairs had run out, and Edmund was carrying in the
            bench from the bus stop, for which he has a permit, he says. The magazine’s
            first film night had been planned for forty people. Ninety came to the
            assembly room, which is as imaginary as the rest of us and just as hard to
            heat.

            The programme was the one that Juniper set out in these pages: six open
            films, sixty-eight minutes, one interval. <em>Big Buck Bunny</em> did what
            it always does. A boy in the front row took the rabbit’s side so loudly that
            the next three jokes went unheard.

            Then, two minutes into <em>Sintel</em>, with the heroine half frozen
            and far from home, the picture went out. Somebody had plugged in
            the tea urn.
            For one minute by the church clock ninety people sat in the dark, and what
            happened is the reason for this report: nobody took out a telephone. A voice
            from the back asked what the dragon was called. Somebody told her. By the
            time the fuse was back in, the room had worked out between them what was
            going to happen, and they were all wrong.

            The collection came to 214 pounds and a button. It goes towards a longer
            cable.

            <h2>What we shall do differently</h2>

            <ol><li>The urn gets a socket of its own.</li>
            <li>The credits run to the end, licence line and all. They were asked
            for.</li>
            <li>More chairs. The bus stop wants its bench back.</li></ol>
            """),
            read("six-films-in-sixty-eight-minutes", "Read the programme"),
        ],
    ),
    story(
        slug="a-sum-against-the-robots",
        headline="Comments are open, and a small sum stands at the door",
        standfirst="""Ten plus twenty is not hard. It is there to be answered by
            somebody who has read the question.""",
        section="news",
        design="news",
        topics=["from-the-desk", "robots"],
        films=["next-gen"],
        characters=[("next-gen", "q-bots")],
        bylines=["edmund-bluepencil"],
        lead={
            "picture": "q-bots-portrait",
            "alt": "Portrait of a Q-Bot.",
            "caption": "Not one of our readers: a Q-Bot, as we imagine it.",
        },
        days_ago=12,
        state="public",
        blocks=[
            prose("""
            From today you can answer back. Under the stories and the film pages there
            is a form that asks for a name, a mail address that we do not print, and
            what you have to say. Before it goes off it wants to know what two numbers
            come to.

            The sum keeps out the simplest machines, which fill in every form they meet
            and read none. It has no picture to squint at and sends nothing to another
            company. You can have it read to you. If you get it wrong, you get a new
            one, and your text is still there; we have lost enough good letters to bad
            forms.

            What gets past the sum meets a person. Nothing is printed before our
            moderator has read it, so a comment can take until the next working day. The
            rules are short:

            <ul><li>Talk about the film or the story, not about each other.</li>
            <li>Do not give away an ending without saying so first.</li>
            <li>No advertising, and no numbers to call.</li></ul>

            An answer stands under what it answers, so that two
            who disagree can be followed without a map. What is turned down is turned
            down with a reason. We have thought about leaving the weighing to a program.
            It would be quicker. But we have just spent a month writing about a city
            that gave every tedious task to the robots, and it has made us careful.
            """),
            read("the-girl-the-robot-and-the-dog", "Read about that city"),
        ],
    ),
    story(
        slug="licences-on-every-film-page",
        headline="Every open film in the record now says what you may do with it",
        standfirst="""Nine films, three versions of one licence and one without a
            number, one line near the top of each page.""",
        section="news",
        design="news",
        topics=["open-films", "from-the-desk"],
        films=["spring", "charge", "cosmos-laundromat"],
        characters=[],
        bylines=["barnaby-keyframe"],
        lead={
            "picture": "spring-poster",
            "alt": "Poster: a girl with a staff and a dog among bare tall trees.",
            "caption": "Spring is under CC BY 4.0. This drawing of it is ours.",
        },
        days_ago=24,
        state="public",
        blocks=[
            prose("""
            A film page used to tell you who made a film, how long it is and where it
            can be seen. For the nine open films from the Blender studio it now also
            tells you what you are allowed to do with it, because for these that is the
            unusual part.

            The line names the licence and its version. <em>Elephants Dream</em> is
            under Creative Commons Attribution 2.5; <em>Big Buck Bunny</em>,
            <em>Sintel</em> and <em>Tears of Steel</em> are under 3.0; <em>Spring</em>,
            <em>Sprite Fright</em>, <em>Charge</em> and <em>Wing It!</em> are under 4.0.
            Of <em>Cosmos Laundromat</em> we know the licence and not the version, and
            the line says no more than that. In each case you may copy, show and change
            the film, at a price of one sentence: you have to say whose it is.

            The desk went through all nine for the purpose and found three pages without
            a running time: <em>Sprite Fright</em>, <em>Charge</em> and <em>Wing
            It!</em>. They will stay without one until there is a figure that somebody
            can vouch for. Of <em>Sprite Fright</em> one source says ten minutes and
            another eleven, and a minute is a tenth of such a film.

            <h2>Why this took so long</h2>

            It was the pictures. Under such a licence we might have put frames from the
            films on their pages. We have drawn our own instead, for all films alike, so
            that nobody has to wonder which of the pictures on this site may be passed
            on and which may not. The credit line under each of them says so.
            """),
            film_card("cosmos-laundromat"),
            read("what-an-open-licence-lets-you-do", "Read the guide"),
        ],
    ),
    story(
        slug="why-our-pictures-are-drawn",
        headline="No stills, no posters: why all our pictures are drawn by a program",
        standfirst="""The girl in the hood above these lines is not from the film. She
            came out of a few hundred lines of code.""",
        section="news",
        design="news",
        topics=["from-the-desk", "craft"],
        films=["next-gen"],
        characters=[("next-gen", "mai-su")],
        bylines=["wanda-quillfeather", "barnaby-keyframe"],
        lead={
            "picture": "mai-su-portrait",
            "alt": "Portrait of Mai Su, a girl in a yellow hood.",
            "caption": "Mai, or our idea of her: circles, curves and a hood.",
        },
        days_ago=47,
        state="public",
        blocks=[
            prose("""
            The poster of <em>Next Gen</em> belongs to those who paid for it, and so
            does every frame of the film. A magazine can ask, and often gets a yes with
            a date on it. We wanted pictures that anybody could load on to a machine of
            their own, on any day, without asking us or anybody else. So there is not
            one still on this site.

            What there is instead is drawn by a program, each time from nothing. It
            knows how to make a sky, a row of towers, a round head and a look of mild
            annoyance. From those it puts together a girl on a roof, a dog beside her,
            a robot with more shoulders than he needs, a rabbit, a wood and four members
            of staff who have all asked for a second sitting.

            <h2>Is it the film?</h2>

            No, and it is not meant to be taken for it. The rule in the office is that a
            picture may quote the idea of a character and none of its design. A hood, a
            dog, a bad mood: anyone may have those. If you know the film, you will see
            who is meant. If you do not, you have not been shown anything that is not
            ours to show.

            <h2>Does it look like a photograph?</h2>

            It looks like paper. We tried for more, and it was frightening.

            Every picture carries a line that says how it was made, and a description
            for readers who cannot see it. Those, we are glad to report, were written by
            hand.
            """),
            read("we-made-a-film-in-a-weekend", "Read about our other pictures"),
        ],
    ),
]
