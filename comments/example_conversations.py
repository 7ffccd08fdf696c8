"""What readers of the example site wrote. Nobody of these names exists."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Said:
    """A comment, what became of it, and the replies to it.

    `about` is a word of the title it belongs under; without one it goes wherever
    there is room. `fate` is "approved", "waiting", "rejected" or "spam".
    """

    name: str
    body: str
    fate: str = "approved"
    reason: str = ""
    about: str = ""
    replies: list["Said"] = field(default_factory=list)


CONVERSATIONS = [
    Said(
        "Tilda Marrowby",
        "What stayed with me is how little the big robot moves its face, and how much "
        "you read into it all the same. Two lights and a tilt of the head.\n\n"
        "I would watch a whole film of it saying nothing.",
        about="mai and 7723",
        replies=[
            Said(
                "Osric Pennyfold",
                "Restraint is the hard part. Anybody can give a character forty "
                "expressions; deciding that three are enough takes a director.",
            ),
            Said(
                "Juno Hartwhistle",
                "My daughter imitated the head tilt for a week. That is the review.",
            ),
            Said("Barnaby Quoll", "Two lights can look very offended, it turns out."),
            Said(
                "Araminta Fogg",
                "Mine is a vacuum cleaner, and it has looked offended for years.",
                "waiting",
            ),
        ],
    ),
    Said(
        "Casimir Oddlington",
        "I came for the battles and stayed for the dog. Small correction to the usual "
        "summary, though: it is about being left, and only then about robots.",
        about="mai and 7723",
        replies=[
            Said(
                "Philippa Thornquist",
                "Agreed. Take the robots out and you still have a film about a girl "
                "who is angry because it is easier than being sad.",
            ),
        ],
    ),
    Said(
        "Wilhelmina Sparrowgate",
        "A whole feature made in Blender, and it looks like this. I teach a drawing "
        "class at a community centre; two of my students installed it the same night.",
        about="mai and 7723",
        replies=[
            Said(
                "Ludo Fennimore",
                "That is how I started, eleven years ago, with an open film and its "
                "production files. Tell them to take a shot apart, not to build one.",
            ),
            Said(
                "Wilhelmina Sparrowgate",
                "I will pass that on, thank you. They are stuck on a bouncing ball, "
                "which I gather is where everybody is stuck.",
            ),
        ],
    ),
    Said(
        "Ignatius Brambleworth",
        "The best idea in it is that the weapon is the gentler of the two. Each time "
        "she lost her temper I looked at its face, and it has hardly got one.",
        about="next gen",
    ),
    Said(
        "Ottoline Crake",
        "Mild disagreement. The loud parts are too loud for me. The quiet ones between "
        "the two heroes are worth the evening.",
        about="next gen",
        replies=[
            Said("Hector Plumridge", "Loud is generous. I had to close a window."),
        ],
    ),
    Said(
        "Rosamund Tackleby",
        "Thank you for naming the editors and composers as well. Most sites stop "
        "after the cast.",
    ),
    Said(
        "Fergus Wexcombe",
        "Watched it with subtitles off and the sound down, as an exercise. You can "
        "follow every turn of the story from the silhouettes alone. Try it.",
        replies=[
            Said(
                "Clementine Ashdrake",
                "Tried it with the first ten minutes. You are right, and it made me "
                "notice how often the camera sits at a child's height.",
            ),
        ],
    ),
    Said(
        "Percival Inkwell-Dunn",
        "The colour script deserves an article of its own. Everything safe is warm "
        "and a bit grubby; everything new is white and has no corners.",
    ),
    Said(
        "Beatrix Longshanks",
        "Could you add the running time to the top of such pieces? I decide on a "
        "school night by that number and nothing else.",
        replies=[
            Said("Mortimer Glass", "Seconded. And whether there is a scene after it."),
        ],
    ),
    Said(
        "Ambrose Nettlefield",
        "I worked in a small studio for some years, and the part about retakes rings "
        "true. Nobody outside believes how long a hand takes.",
    ),
    Said(
        "Delphine Oakapple",
        "It is free to watch and the files are free to open, and still people ask "
        "what the catch is. There is none. Go and look at the lighting rigs.",
        about="spring",
    ),
    Said(
        "Gideon Marshwater",
        "No dialogue at all, and my four-year-old explained the plot to me.",
        about="caminandes",
    ),
    Said(
        "Henrietta Vole",
        "A rabbit that large should not be able to look that hurt.",
        about="bunny",
        replies=[
            Said("Alaric Tumbleton", "The butterfly scene. I am a grown man."),
        ],
    ),
    Said(
        "Cornelius Hatherway",
        "Please keep writing about the people who do the rigs and the simulation. "
        "Directors have enough interviews.",
        replies=[
            Said(
                "Isolde Pemberwick",
                "As one who did cloth for six years: seconded, and thank you.",
            ),
        ],
    ),
    Said(
        "Thaddeus Wren",
        "Saw it on the smallest screen in town with nine other people. All ten of us "
        "sat through the credits, which says it better than stars would.",
    ),
    Said(
        "Mirabel Stoat",
        "Which version is meant here, the one from the festival or the shorter one?",
        "waiting",
    ),
    Said(
        "Leopold Finchhurst",
        "I would have liked a word on the music. The theme is played backwards in the "
        "last scene, or I am hearing things.",
        "waiting",
    ),
    Said(
        "Marguerite Stonecrop",
        "Is there a list of cinemas that show it in the original language?",
        "waiting",
    ),
    Said(
        "Nathaniel Quickbourne",
        "The date in the table is the festival, not the release, unless I misread it. "
        "Please check.",
        "waiting",
    ),
    Said(
        "Sybil Harkaway",
        "My grandmother, who is 84 and dislikes cartoons, asked to see it again.",
        "waiting",
    ),
    Said(
        "Tobias Underhay",
        "The production notes are at https://studio.example/notes if anyone wants to "
        "read how the crowd shots were made.",
        "waiting",
    ),
    Said(
        "Euphemia Drake-Lisle",
        "What an idiot I was to wait so long with this one. Wonderful.",
        "waiting",
    ),
    Said(
        "LuckyReels",
        "Casino bonus for film fans, betting on the award season, see "
        "https://bit.ly/example and https://t.me/example today",
        "waiting",
    ),
    Said(
        "Lazarus Pike",
        "In the end it turns out that the founder is dead the whole time.",
        "rejected",
        "Gives the twist away without a warning.",
        about="next gen",
    ),
    Said(
        "Quentin Sloe",
        "People who like this cannot have seen many films.",
        "rejected",
        "About other readers, not about the film.",
    ),
    Said(
        "Drusilla Mead",
        "Call me about the poster, my number is on my page.",
        "rejected",
        "Asks for private contact.",
    ),
    Said(
        "Best Streams 4 U",
        "Watch all films free in HD at www.streams.example no sign up",
        "spam",
    ),
    Said("Cheap Followers", "Get followers for your channel fast and safe", "spam"),
]
