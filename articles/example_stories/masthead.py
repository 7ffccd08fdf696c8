"""Who writes, and under which headings. Nobody of these names exists."""

SECTIONS = [
    {
        "slug": "news",
        "name": "News",
        "accent": "news",
        "order": 1,
        "intro": "What has changed, on the screen and on these pages.",
    },
    {
        "slug": "features",
        "name": "Features",
        "accent": "feature",
        "order": 2,
        "intro": "Longer looks at the people in films and the people around them.",
    },
    {
        "slug": "reviews",
        "name": "Reviews",
        "accent": "film",
        "order": 3,
        "intro": "One critic, one film, and reasons rather than stars.",
    },
    {
        "slug": "guides",
        "name": "Guides",
        "accent": "release",
        "order": 4,
        "intro": "Where to start, what to know, and how the thing is done.",
    },
]

TOPICS = {
    "animation": ("Animation", "Drawn, modelled, simulated, coaxed."),
    "blender": ("Blender", "Films made in the free 3D software, and how."),
    "open-films": ("Open films", "Films that come with permission to share them."),
    "robots": ("Robots", "Machines with a part to play."),
    "heroes": ("Heroes", "The characters at the centre, and why they hold it."),
    "streaming": ("Streaming", "Films whose first screen is the one at home."),
    "short-films": ("Short films", "Everything that is over in a quarter of an hour."),
    "cinemas": ("Cinemas", "Rooms that go dark on purpose."),
    "craft": ("Craft", "What the work consists of."),
    "from-the-desk": ("From the desk", "The magazine on the magazine."),
}

WRITERS = [
    {
        "slug": "wanda-quillfeather",
        "name": "Wanda Quillfeather",
        "role": "Staff writer",
        "login": "writer",
        "alt": "Drawn portrait of Wanda Quillfeather.",
        "bio": "Wanda writes about heroes, and about the people who would rather not "
        "be called that. She is an invented person, works at an invented desk, and "
        "has watched more robots learn to love than she can defend.",
    },
    {
        "slug": "edmund-bluepencil",
        "name": "Edmund Bluepencil",
        "role": "Editor",
        "login": "editor",
        "alt": "Drawn portrait of Edmund Bluepencil.",
        "bio": "Edmund edits the example magazine and signs its corrections. He exists "
        "only on this site, where he has never yet met an adverb he could not do "
        "without.",
    },
    {
        "slug": "juniper-splice",
        "name": "Juniper Splice",
        "role": "Critic",
        "alt": "Drawn portrait of Juniper Splice.",
        "bio": "Juniper reviews films of every length, the short ones twice. A critic "
        "of our own invention, she sits in the third row and is not sorry about it.",
    },
    {
        "slug": "barnaby-keyframe",
        "name": "Barnaby Keyframe",
        "role": "Technology writer",
        "alt": "Drawn portrait of Barnaby Keyframe.",
        "bio": "Barnaby explains how pictures are made to people who did not ask. Like "
        "all our staff he is made up; his bouncing ball has been nearly finished for "
        "three years.",
    },
]
