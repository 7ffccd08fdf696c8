"""Stories that readers do not see: begun, in review, planned and withdrawn."""

from articles.example_stories.writing import (
    film_card,
    hero,
    prose,
    read,
    story,
    where_to_watch,
)

UNPUBLISHED = [
    story(
        slug="proog-and-emo-disagree",
        headline="Notes towards a piece about two men in a machine",
        standfirst="Elephants Dream again, but as a marriage? (Better word wanted.)",
        section="features",
        design="feature",
        topics=["heroes", "open-films"],
        films=["elephants-dream"],
        characters=[("elephants-dream", "proog"), ("elephants-dream", "emo")],
        bylines=["wanda-quillfeather"],
        lead={
            "picture": "proog-portrait",
            "alt": "Portrait of Proog: an old man with a lined face and round glasses.",
        },
        days_ago=2,
        state="draft",
        blocks=[
            prose("""
            Start with the lift. Everyone starts with the switchboard.

            Proog needs Emo more than the other way round. A guide without anybody to
            guide is a man talking to himself in a large room. Emo, who is young, has
            not noticed yet that he could simply leave.

            <strong>To check:</strong> who says what first. Watch it again without sound
            and count how often each of them looks at the other. I would bet on three to
            one.
            """),
            hero(
                "elephants-dream",
                "proog",
                """
                He knows every danger, which is suspicious. A man who knows each of them
                by name may have put them there.
                """,
            ),
            film_card("elephants-dream"),
        ],
    ),
    story(
        slug="cosmos-laundromat-review",
        headline="Cosmos Laundromat review: the grass is greener, and he has had it",
        standfirst="""A sheep, a salesman and the offer of a lifetime, or of several.
            The open film of 2015 is a comedy about not wanting to get up.""",
        section="reviews",
        design="review",
        topics=["open-films", "short-films", "animation"],
        films=["cosmos-laundromat"],
        characters=[("cosmos-laundromat", "franck")],
        bylines=["wanda-quillfeather"],
        lead={
            "picture": "cosmos-laundromat-still",
            "alt": "A sheep stands at the edge of a green cliff above the sea.",
            "caption": "The edge of the island, and a sheep with time on his hands.",
        },
        days_ago=1,
        state="in_review",
        blocks=[
            prose("""
            The island in <em>Cosmos Laundromat</em> is beautiful, and the film knows
            that this is no help. Franck, who lives there, is a sheep. He has looked at
            the grass from each side. When we meet him he has come to the end of what
            grass can do for a person.

            Up behind him walks Victor, a salesman. What he has to
            sell is lives: all kinds, to be tried on. Mathieu Auvray, who directed, and
            Esther Wouda, who wrote it, let the two of them talk it over as if it were
            a matter of double glazing. It is a very funny scene about despair. I do not
            know many.

            What comes of it I leave to the film, which is twelve minutes long
            and keeps its best
            surprise to itself for as long as it can. It stops where others
            would start. One may
            call that a fault; I call it an appetite.
            """),
            where_to_watch("cosmos-laundromat"),
            read("four-heroes-worth-an-evening"),
        ],
    ),
    story(
        slug="second-film-night-outdoors",
        headline="The second film night goes outdoors, with blankets",
        standfirst="""Same price, which is nothing. Same films, but for two. Bring
            something to sit on; the bus stop has asked for its bench.""",
        section="news",
        design="news",
        topics=["cinemas", "open-films", "from-the-desk"],
        films=["sprite-fright", "wing-it"],
        characters=[],
        bylines=["barnaby-keyframe"],
        lead={
            "picture": "sprite-fright-poster",
            "alt": "Poster: round mushroom sprites with wide eyes in a dark wood.",
            "caption": "New on the bill, and best seen near trees.",
        },
        days_ago=1,
        days_ahead=5,
        state="scheduled",
        blocks=[
            prose("""
            After the evening with the tea urn we have been offered a field. It belongs
            to nobody in particular, which suits an imaginary audience, and it has a
            hedge on the north side that will keep the wind off the screen.

            Two films are new. <em>Sprite Fright</em> was asked for by the older
            children, and is best seen with a wood behind you. <em>Wing It!</em> will
            close the evening, because one wants to look up after it anyway.

            We start when it is dark enough, and not a minute before, because the sun is
            the one lamp in the parish that Quentin Lamplight has no say over. He will
            bring the focus. <em>Big Buck Bunny</em> and <em>Spring</em> stay on the
            bill; <em>Sintel</em> too, from the beginning this time, with the fuse box
            under guard.

            <h2>What to bring</h2>

            <ul><li>Something to sit on, and something to sit under.</li>
            <li>A torch, for the hedge. It has a gate, and the gate has a step.</li>
            <li>Nothing that rings.</li></ul>

            There will be tea. It will come in flasks. The collection goes towards the
            cable again: we measured the field.
            """),
            read("first-film-night-full", "Read what happened last time"),
        ],
    ),
    story(
        slug="sprite-fright-gets-a-running-time",
        headline="Sprite Fright gets a running time at last",
        standfirst="We took a stopwatch to it, so that you need not.",
        section="news",
        design="news",
        topics=["open-films", "from-the-desk"],
        films=["sprite-fright"],
        characters=[],
        bylines=["barnaby-keyframe"],
        lead={
            "picture": "sprite-fright-still",
            "alt": "A girl with a torch stands among glowing mushrooms.",
            "caption": "Ellie among the mushrooms, drawn for this site.",
        },
        days_ago=15,
        state="withdrawn",
        withdrawal={
            "days_ago": 14,
            "reason": "The figure came from one copy and one stopwatch; no source.",
            "notice": """This story gave a running time for Sprite Fright that we had
                measured ourselves, from a copy we cannot vouch for. The film’s record
                says “not known” again, and that is right until there is a source.""",
        },
        blocks=[
            prose("""
            The page of <em>Sprite Fright</em> has had a blank where the minutes go.
            With a stopwatch, a copy of the film and a pot of coffee the desk has now
            filled it, from the first picture to the last line of the credits. Three
            people measured, and two of them agreed.
            """),
            film_card("sprite-fright"),
        ],
    ),
]
