"""Features about films and the characters in them."""

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

ESSAYS = [
    story(
        slug="four-heroes-worth-an-evening",
        headline="A rabbit, a sheep, a traveller, a naturalist: four small heroes",
        standfirst="""None of them runs for longer than a bus ride, and each of them has
            somebody at the centre whom it is hard to forget. A group portrait from the
            open films.""",
        section="features",
        design="feature",
        topics=["heroes", "open-films", "short-films", "animation"],
        films=["big-buck-bunny", "cosmos-laundromat", "sintel", "sprite-fright"],
        characters=[],
        bylines=["wanda-quillfeather"],
        lead={
            "picture": "sintel-still",
            "alt": "A red-haired traveller with a spear crosses a snowy ridge.",
            "caption": "Sintel, some way into a very long walk. Drawn for this site.",
        },
        days_ago=5,
        state="public",
        blocks=[
            prose("""
            A feature film has half an hour to make us care. A short one has as long as
            it takes to sit down. The open films that the Blender people in Amsterdam
            have been putting out since 2006 are all short, and I have come to believe
            that their best trick is neither the fur nor the snow. It is the first
            thirty seconds, in which somebody walks in and is somebody.

            Four of them, then, in the order in which I would ask them to dinner.
            """),
            hero(
                "big-buck-bunny",
                "big-buck-bunny",
                """
                He is a very large rabbit with a very soft heart, and <em>Big Buck
                Bunny</em> (2008, directed by Sacha Goedegebure) knows how funny it is
                to put the one inside the other. He smells the flowers. He is fond of
                butterflies. Three rodents have nothing better to do than to
                spoil it, and the question of the film is how much gentleness a body of
                that size can hold.
                """,
                heading="The gentle giant",
                spoiler="""
                Two butterflies’ worth, it turns out. Then he sets trap upon trap. The
                bullies get what was coming, and Frank, who led them, ends up on a
                string as a kite.
                """,
            ),
            hero(
                "cosmos-laundromat",
                "franck",
                """
                Franck is a sheep on a desolate island. He has seen all of it. There may
                be no better study of being fed up than the way he stands there in
                <em>Cosmos Laundromat</em> (2015, directed by Mathieu Auvray from a
                script by Esther Wouda), a woolly shape with the posture of a man at a
                bus stop in the rain. When a salesman called Victor walks up behind him
                and offers him other lives, as many as he likes, one does not wonder
                whether he is tempted. One wonders what took Victor so long.
                """,
                heading="The sheep who has had enough",
            ),
            hero(
                "sintel",
                "sintel",
                """
                <em>Sintel</em> (2010, directed by Colin Levy) gives its heroine a
                spear, a wound and one thing to look for: the baby dragon that she
                nursed to health, and that was carried off. She has crossed deserts and
                ice. She explains herself once, to the shaman in whose hut she finds
                shelter, and walks on. She is the most stubborn person in this article,
                and it contains a rabbit with a grudge.
                """,
                heading="The one who keeps walking",
                spoiler="""
                The search has taken longer than she knew. The grown dragon she kills in
                the cave has a scar on its wing. It was the friend she had come for.
                """,
            ),
            read("the-girl-the-robot-and-the-dog", "Read, on two more heroes"),
            hero(
                "sprite-fright",
                "ellie",
                """
                A party of teenagers in the nineteen-eighties takes its music and its
                manners into a British wood. Ellie is there for what grows in it. In
                <em>Sprite Fright</em> (2021, directed by Matthew Luhn and Hjalti
                Hjálmarsson) that makes her the odd one out, and then the only one who
                has looked where she was treading. Heroines of horror comedies tend to
                be the pretty one or the loud one. It is pleasant to meet one whose gift
                is paying attention.
                """,
                heading="The one who looks down",
                spoiler="""
                The small folk of the wood are kind to those who are kind to it. The
                others do not come home.
                """,
            ),
            prose("""
            What have they in common? None of them was chosen. No prophecy mentions a
            rabbit. They are simply the one who was there and minded, which is as good a
            definition of a hero as I have come across, and takes no longer than a
            quarter of an hour to show.
            """),
            where_to_watch("sintel", "The other three are free to watch as well."),
        ],
    ),
    story(
        slug="seventeen-years-of-films-to-take-apart",
        headline="From a machine without an end to a rocket made of odds and ends",
        standfirst="""Nine open films, 2006 to 2023. They began as proof that a free
            program could make a film at all. Somewhere along the way they stopped
            having to prove anything.""",
        section="features",
        design="feature",
        display="immersive",
        topics=["open-films", "blender", "animation", "short-films"],
        films=["elephants-dream", "big-buck-bunny", "tears-of-steel", "wing-it"],
        characters=[("elephants-dream", "proog"), ("elephants-dream", "emo")],
        bylines=["barnaby-keyframe", "wanda-quillfeather"],
        lead={
            "picture": "elephants-dream-still",
            "alt": "Two men on a walkway between huge glowing cogs and cables.",
            "caption": """Proog explains the machine; Emo has his doubts. Our drawing of
                where it all began.""",
        },
        days_ago=13,
        state="public",
        blocks=[
            prose("""
            On 24 March 2006 a film was shown in the Netherlands in which an old man
            drags a young one through a machine as large as the world. It is beautiful,
            he insists. The young man looks about him and is not so sure. The film
            was called <em>Elephants Dream</em>, Bassam Kurdali directed it, and in May
            it went online for anybody to keep.

            One can read those eleven minutes as a portrait of the whole undertaking.
            Somebody insists that there is a great engine here, if you would only see
            it; somebody else says, politely, that he sees a walkway. The engine was
            Blender. The doubts were general. Could a program that costs nothing make a
            film that one would want to watch twice?
            """),
            figure(
                "elephants-dream-poster",
                alt="Poster: two small figures on a bridge of cables in a machine.",
                caption="Two people, two opinions, one bridge.",
                size="column",
            ),
            prose("""
            <h2>Fur, snow, canals</h2>

            The answer came in instalments. <em>Big Buck Bunny</em> (2008) went
            outdoors, grew grass and fur, and told a joke. <em>Sintel</em> (2010) had a
            script by Esther Wouda, a heroine and a proper sorrow. <em>Tears of
            Steel</em> (2012) put living actors on a bridge in Amsterdam and robots
            along the canal. Ian Hubert directed that one, and it has the best premise
            of the nine: to stop the war with the machines, one bad break-up has to be
            played over again, and better.

            By <em>Cosmos Laundromat</em> (2015) there was nothing left to prove about
            wool. There is an island, and a sheep on it who is sick of the sight.
            """),
            pull_quote(
                """You can date them by what they show off. The later ones have stopped
                showing off, and that is how you can tell they are good.""",
                "Barnaby Keyframe",
            ),
            prose("""
            <h2>When the demonstration became a studio</h2>

            The change shows in the credits. The first film stands to the account of the
            Blender Foundation, the next four to the Blender Institute, and from
            <em>Spring</em> (2019) on to a studio, at first the Blender Animation Studio
            and then Blender Studio: no longer an occasion, but an address. Andy
            Goralczyk’s shepherd girl, the mushrooms of <em>Sprite Fright</em> (2021),
            the battery factory of <em>Charge</em> (2022) and the cat and dog of
            <em>Wing It!</em> (2023) do not look like one another, and are not meant to.
            Half of the nine films do without dialogue, nearly: four of them, to be
            exact, and three of the last four.

            What has stayed is the licence. Each of the nine is under Creative Commons
            Attribution: copy it, show it, cut it to pieces and build on it, as long as
            you say whose it was. The version number has crept up from 2.5 to 4.0 in
            seventeen years. Nothing else about the offer has moved.

            Proog, in the end, was half right. There was a machine. It only needed a few
            more people to see it.
            """),
            read("what-an-open-licence-lets-you-do", "Read the small print"),
            film_card("elephants-dream", "Where it starts."),
            film_card("wing-it", "Where it had got to by 2023."),
        ],
    ),
]
