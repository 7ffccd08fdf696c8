"""The centrepiece: the two heroes of Next Gen."""

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

HEROES = [
    story(
        slug="the-girl-the-robot-and-the-dog",
        headline="""Meet Mai and 7723, the last two anyone would have picked to save
            Grainland""",
        standfirst="""One is thirteen and cannot stand robots. The other is a robot, and
            has not been alive for a day. How an ill-tempered girl and a walking arsenal
            became the unlikely heroes of Next Gen.""",
        section="features",
        design="feature",
        display="immersive",
        topics=["heroes", "robots", "animation", "blender", "streaming"],
        films=["next-gen"],
        characters=[("next-gen", "mai-su"), ("next-gen", "7723")],
        bylines=["wanda-quillfeather"],
        lead={
            "picture": "next-gen-still",
            "alt": """A girl in a yellow hood, a dog and a tall white robot on a roof at
                night, before a city of lit towers.""",
            "caption": """Our own drawing of the pair: they have the whole of Grainland
                in front of them, and most of it against them.""",
        },
        days_ago=1,
        state="public",
        blocks=[
            prose("""
            Most films about a child and a robot start from a wish. The child is lonely,
            the robot is kind, and we spend an hour and a half waiting for the adults to
            catch up. <em>Next Gen</em> starts from a grudge.

            Its city, Grainland, has handed everything to machines. They are in the
            homes, in the streets and on the playing fields, and IQ Robotics, the firm
            that builds them, would like there to be one in every house that has somehow
            been left out. Nearly everybody is delighted. The film’s first good idea is
            to hand its story to the one person who is not.

            Its second is to give her, as a partner, the very thing she objects to. What
            Kevin R. Adams and Joe Ksander, who wrote and directed it together, have
            made of that is a comedy of bad manners with a battle robot in the middle.
            Here are the two who have to carry it.
            """),
            where_to_watch(
                "next-gen", "It runs for 106 minutes, so the school night is safe."
            ),
            hero(
                "next-gen",
                "mai-su",
                """
                Mai Su is thirteen and has a list. On it are the bullies at school, the
                household gadgets her mother dotes on, and robots as a whole, which she
                resents one by one and by category. Not on it is her dog, who is company
                and makes no promises.

                The film is fair enough to say where the anger comes from. Her father
                played football for a living until robots took over sport; the career
                went, and then he did. When Mai glares at a machine, she is looking at
                what was put in his place. It makes her that rare thing in family films,
                a rebel with a decent argument.

                It also makes her hard to like, for a while, and nobody hurries to fix
                that. She is rude, she is reckless, and what she first sees in her new
                acquaintance is not a friend but a very large stick. That the film lets
                a girl be angry for so long without making it a phase is the bravest
                thing in it.
                """,
                heading="Mai: the girl who wants it switched off",
                quote="""She does not need a robot to be her friend. She needs somebody
                    to be on her side.""",
                spoiler="""
                It matters, then, who strikes the last blow. Ares, the bodyguard who has
                been running IQ Robotics from inside a dead man’s body, is not brought
                down by the war machine. Mai does it: she takes off his head herself,
                when the robot who could have done it for her no longer knows her name.
                """,
            ),
            read("next-gen-review", "Read our review"),
            figure(
                "next-gen-poster",
                alt="""Poster: a girl in a yellow hood and a small dog stand at the feet
                    of a huge white robot, with a low sun behind them.""",
                caption="""The cast by weight, drawn for this site: one robot, one girl,
                    one dog, who is not impressed.""",
                size="column",
            ),
            hero(
                "next-gen",
                "7723",
                """
                He has a number instead of a name, and a specification instead of a
                past. Dr. Tanner Rice built him in a secret laboratory at IQ Robotics:
                big, heavily armed, superintelligent. Among his fittings is a plasma
                rifle rated at forty gigawatts, which is a great deal for somebody who
                has yet to form an opinion.

                For that is the joke, and the heart, of 7723. He was built to learn, and
                he has only just been switched on. Everything he knows about people will
                come from the first one he meets, and the first one he meets, by pure
                accident, is Mai, on a bad day. He takes lessons in friendship from the
                angriest girl in the city, and it does not occur to him that there might
                be another kind.

                John Krasinski and Charlyne Yi are the first two names in a voice cast
                that also has Jason Sudeikis, Michael Peña, David Cross and Constance
                Wu.
                """,
                heading="7723: the weapon that was built to learn",
                quote="""Give a machine that can level a street one afternoon with a
                    teenager, and it will learn to sulk.""",
                spoiler="""
                His greatest strength has a crack in it. A fall damages his memory core,
                so he cannot keep everything, and has to delete days to make room for
                more. A full reboot would repair him and wipe him clean. So he starts to
                throw out his weapons instead, one by one, to go on remembering her: a
                battle robot who disarms out of affection. In the end the reboot comes
                all the same.
                """,
            ),
            pull_quote(
                """Every robot film asks whether the machine can feel. This one asks
                whether the girl can stand it if it does.""",
                "Juniper Splice",
                "our critic, at the morning meeting",
            ),
            prose("""
            <h2>Why the two of them work</h2>

            Take away the towers and the gadgets, and each of them holds what the other
            one lacks. Mai has a past and would rather be without it. 7723 has none and
            collects every scrap. She knows what she is against; he has yet to hear of
            anything he might be for.

            It is a sturdier arrangement than it looks, because it leaves room for the
            bigger matters that the film has on its mind: what people are for when the
            work is done by machines, and what becomes of a machine that is cleverer
            than those who gave it its orders. Opinions differ on whether it always
            keeps them in balance. Richard Roeper of the <em>Chicago Sun-Times</em>
            found that it could not settle on an audience, and that the changes of tone
            wore him out; Joel Keller of <em>Decider</em> thought that the friendship
            would draw families in, and told his readers to press play.
            """),
            prose("""
            <h2>An odd pair off the screen as well</h2>

            The film took the same sort of route as its heroes: nobody quite knew where
            to put it. In May 2018, at Cannes if the
            headlines have it right, Netflix paid thirty
            million dollars for the rights to the whole world except China. The
            directors said afterwards that studios had not known what to make of a
            children’s film with the punch of a comic book.

            And it was made, from first frame to last, in Blender, the 3D program that
            anybody may download for nothing. Somewhere there is a thirteen-year-old
            with a laptop and a list of grievances. She may want to know that.
            """),
            prose("""
            <h2>Before you press play</h2>

            <ul><li><strong>With whom:</strong> anybody old enough to be cross with a
            machine and mean it.</li>
            <li><strong>Languages:</strong> English and Mandarin.</li>
            <li><strong>Look out for:</strong> the dog, which is the only one in the
            house without an opinion on robots.</li></ul>
            """),
            film_card("next-gen", "The full record, gaps included."),
            read("four-heroes-worth-an-evening", "Read next"),
        ],
    ),
]
