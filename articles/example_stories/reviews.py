"""Reviews by a critic who does not exist, of films that do."""

from articles.example_stories.writing import (
    figure,
    film_card,
    hero,
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
            "alt": "Two people and a cat on a sofa, from behind, before a screen.",
            "caption": "Where this one was always going to be seen.",
        },
        days_ago=2,
        state="public",
        blocks=[
            prose("""
            There are two films in <em>Next Gen</em>, and they share a robot. One is an
            action picture about a company whose machines are in every home and ought
            not to be. The other is a small, sore comedy about a girl of thirteen who
            has decided to need nobody. I would watch the second for another hour. The
            first has most of the noise.

            You will know the ingredients. Mai resents robots; everybody else in the
            city of Grainland collects them; by accident she meets one that was never
            meant to leave the laboratory. 7723 is big, armed and clever beyond measure,
            and so new that he has no idea what any of it is for. The pleasure lies in
            who teaches whom, and how badly it goes at first.
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
            it, and waits. Opposite her is a hero who cannot take offence, because
            nobody has explained to him yet how it is done. Their scenes have the timing
            of a double act in which only one of the two has been told that there is a
            show.

            Then the plot remembers that it has an empire to bring down, and the tone
            goes from kitchen table to battlefield and back in the time it takes to find
            the remote control. Younger viewers may want a hand to hold in the last
            third. Older ones may wish that the talking had gone on a little longer.
            Neither would be wrong, and that is the trouble with it: at 106 minutes
            there is time for both films, but not for the door between them.

            Still: a picture made entirely in Blender, in which each surface has been
            thought about and the loudest character is thirteen, is not an everyday
            sight. Sit through the thunder. The quiet is worth it.
            """),
            where_to_watch("next-gen"),
            film_card("next-gen", "Loud, uneven, and kinder than it lets on."),
        ],
    ),
    story(
        slug="spring-review",
        headline="Spring review: eight minutes in which nobody says a word too many",
        standfirst="""A girl, a dog and a forest that will not thaw. The open film of
            2019 tells it without dialogue, and leaves you with the feeling of having
            been told a great deal.""",
        section="reviews",
        design="review",
        topics=["animation", "short-films", "open-films", "blender"],
        films=["spring"],
        characters=[("spring", "spring")],
        bylines=["juniper-splice"],
        lead={
            "picture": "spring-still",
            "alt": "A girl and her dog on a path between huge trees in mist.",
            "caption": "Down there winter is still in office. Drawn for this site.",
        },
        days_ago=9,
        state="public",
        blocks=[
            prose("""
            The first thing to say about <em>Spring</em> is that it is quiet, and the
            second that it is not gentle. A shepherd girl comes down with her dog
            from a sunny height, through the clouds, into a frozen forest, to meet the
            spirits there. Somebody has to, or the year will not go on. That
            is all the explanation we get, and I should have been sorry to have more.

            Andy Goralczyk, who directed it, does without dialogue altogether. Plenty of
            short films do, often because words are dear and translations dearer. Here
            the silence is the point. A girl who talked to herself would be less afraid,
            and the forest a good deal smaller.
            """),
            hero(
                "spring",
                "spring",
                """
                She has the job and the name of the season, and the stride of somebody
                who has been told to hurry. What makes her a heroine is a matter of
                proportion: everything around her is enormous, trees first, and she
                behaves as if it were merely in the way. Autumn, the dog, sees the
                danger first and goes all the same. As a portrait of duty it beats most
                films ten times as long.
                """,
                heading="The girl who is sent",
                spoiler="""
                And the danger is half an accident. A falling trunk knocks the glowing
                note out of her staff, and the spirits come after it in an uproar; when
                the girl has put it back they follow her out, and take the winter with
                them. We have been taught to fear what only wanted to be led.
                """,
            ),
            prose("""
            I have two quarrels with it. The middle leans on sheer size once too often,
            and the rite itself has steps that I could not follow on first sight. The
            second quarrel I withdrew when I watched it again, which took eight minutes.
            It is an argument for short films that nobody makes loudly enough: one can
            afford to be puzzled.

            Show it to a child on a grey afternoon in March, and say nothing yourself,
            either.
            """),
            where_to_watch("spring"),
            film_card("spring", "Small figure, very large trees."),
            read("four-films-without-a-word", "Read, on silence"),
        ],
    ),
    story(
        slug="charge-review",
        headline="Charge review: an old man, a battery and something that never sleeps",
        standfirst="""The open film of 2022 sends an old man to steal what keeps the
            lights on. It moves like an action picture and aches like something
            else.""",
        section="reviews",
        design="review",
        topics=["animation", "robots", "short-films", "open-films"],
        films=["charge"],
        characters=[],
        bylines=["juniper-splice"],
        lead={
            "picture": "charge-still",
            "alt": "A lone figure with a lamp in a dark factory hall.",
            "caption": "One lamp, and more hall than he would like. Our drawing.",
        },
        days_ago=17,
        state="public",
        blocks=[
            prose("""
            Most futures on film are short of trees. The one in <em>Charge</em> is short
            of power. What there is of it comes in the shape of a battery, made behind
            walls, for somebody else. An old man has decided to go in. His name is
            Einar, and he has nothing left to lose but the argument.

            Hjalti Hjálmarsson directed this a year after he and Matthew Luhn had filled
            a wood with mushrooms in <em>Sprite Fright</em>, and you would not guess it.
            That film giggles. This one holds its breath. There is no dialogue, and
            there could hardly be any: one party is alone, and the other is a guard that
            was not built for conversation.
            """),
            pull_quote(
                """An action scene is only as good as the reason for being in it. He has
                the best there is: he has run out.""",
                "Juniper Splice",
            ),
            prose("""
            What lifts it above an exercise is his age. The genre prefers its burglars
            young and hinged in unlikely places. This one has
            a body that argues with him. Each move costs him something, so each move
            tells, and the fight, when it comes, has the clumsiness of a thing that
            somebody might really lose.

            It is not a film of ideas; it has one, and puts it in the first picture.
            Where there is not enough to go round, the guards are always well supplied.
            I wished for a moment more of the old man before the wall, some scrap of the
            life he was trying to keep lit. But then I have written that sentence about
            many films, and few of them left me looking for the meter.

            Our record does not give a running time yet, because the desk has not found
            one that it would sign. It is over before the tea is cold.
            """),
            film_card("charge", "Plug in before you press play."),
            where_to_watch("charge"),
        ],
    ),
    story(
        slug="wing-it-review",
        headline="Wing It! review: the cat has a list, the dog has a button",
        standfirst="""Two ways of going through life, one home-made spacecraft. The open
            film of 2023 is a cartoon in the old sense, and that is praise.""",
        section="reviews",
        design="review",
        topics=["animation", "short-films", "open-films", "heroes"],
        films=["wing-it"],
        characters=[("wing-it", "cat"), ("wing-it", "dog")],
        bylines=["barnaby-keyframe"],
        lead={
            "picture": "wing-it-still",
            "alt": "A home-made spacecraft bursts through a barn roof.",
            "caption": "Not on the checklist: the roof. Our own drawing.",
        },
        days_ago=28,
        state="public",
        blocks=[
            prose("""
            Everybody has worked with one of them. The cat in <em>Wing It!</em> checks
            each screw, and then the list of screws. The dog has seen a button. Between
            them stands a craft made of whatever the barn had to offer, which is not
            nearly finished when it leaves, for reasons that will be clear from the
            previous sentence but one.

            I should declare an interest: I am a cat. I have a spreadsheet for packing.
            And I laughed at this film with the helplessness of the recognised, because
            Rik Schutte and his crew know that the careful are not funny when they fail.
            They are funny when they are right and it makes no difference.

            <h2>Speed is a kind of drawing</h2>

            On the technical side, which is where I live, the thing to watch is the
            poses. For a century cartoons have bent their figures into shapes that no
            skeleton would allow, for one frame, so that the eye feels a movement it
            cannot see. With pencils that costs nothing. With modelled characters each
            of those shapes has to be made possible first, and made to look like an
            accident. Step through any pratfall here at a frame a time and you find cats
            that are mostly diagonal.
            """),
            figure(
                "wing-it-poster",
                alt="Poster: a cat and a dog in a wooden rocket of planks.",
                caption="Planks, nails, optimism: our idea of a poster.",
                size="column",
            ),
            prose("""
            Not a word is spoken, and none is missed. If there is a weakness it is that
            the sky gives the two less to push against than the barn did; a spacecraft
            out of control is a spacecraft out of control, and once the pieces start to
            come off one knows roughly how many are left. It ends before that becomes a
            worry.

            What stays is the friendship, which is never discussed. One presses, one
            repairs, up they go. I have seen marriages described at greater length with
            less in them.
            """),
            where_to_watch("wing-it"),
            film_card("wing-it", "For everyone who has ever read the manual first."),
            read("spring-review"),
        ],
    ),
]
