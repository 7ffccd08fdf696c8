"""Reviews by a critic who does not exist, of films that do."""

from articles.example_stories.writing import (
    figure,
    film_card,
    prose,
    pull_quote,
    read,
    story,
    where_to_watch,
)

REVIEWS = [
    story(
        slug="next-gen-review",
        headline="Next Gen review: all that firepower, and the best scenes are talk",
        standfirst="""A film with a forty-gigawatt rifle in it turns out to be about
            keeping somebody company. It does not always trust itself to say so.""",
        section="reviews",
        design="review",
        display="standard",
        topics=["animation", "robots", "streaming", "blender"],
        films=["next-gen"],
        characters=[("next-gen", "mai-su"), ("next-gen", "7723")],
        bylines=["juniper-splice"],
        lead={
            "picture": "living-room",
            "alt": "A living room in the evening, lit by the screen.",
            "caption": "Where this one was always going to be seen.",
        },
        days_ago=2,
        state="public",
        blocks=[
            prose("""
            There are two films in <em>Next Gen</em>, and they share a robot. One is an
            action picture about a company whose machines are in every home and ought not
            to be. The other is a small, sore comedy about a girl of thirteen who has
            decided to need nobody. I would watch the second for another hour. The first
            has most of the noise.

            You will know the ingredients. Mai resents robots; everybody else in the city
            of Grainland collects them; by accident she meets one that was never meant to
            leave the laboratory. 7723 is big, armed and clever beyond measure, and so new
            that he has no idea what any of it is for. The pleasure lies in who teaches
            whom, and how badly it goes at first.
            """),
            pull_quote(
                """It is at its best when the most dangerous machine in the city is
                trying to work out whether it has been rude.""",
                "Juniper Splice",
            ),
            prose("""
            What Kevin R. Adams and Joe Ksander understand, as writers and as directors,
            is that a good grudge is funnier than a good heart. Mai is allowed to be in
            the wrong. She uses her new friend before she likes him, and the film knows
            it, and waits. Opposite her is a hero who cannot take offence, because nobody
            has explained to him yet how it is done. Their scenes have the timing of a
            double act in which only one of the two has been told that there is a show.

            Then the plot remembers that it has an empire to bring down, and the tone
            goes from kitchen table to battlefield and back in the time it takes to find
            the remote control. Younger viewers may want a hand to hold in the last third.
            Older ones may wish that the talking had gone on a little longer. Neither
            would be wrong, and that is the trouble with it: at 106 minutes there is time
            for both films, but not for the door between them.

            Still: a picture made entirely in Blender, in which each surface has been
            thought about and the loudest character is thirteen, is not an everyday sight.
            Sit through the thunder. The quiet is worth it.
            """),
            where_to_watch("next-gen"),
            film_card("next-gen", "Loud, uneven, and kinder than it lets on."),
        ],
    ),
]
