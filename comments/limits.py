"""Every limit on comments, in one table. Durations are in seconds."""

NAME_CHARACTERS = 60
BODY_CHARACTERS_MIN = 2
BODY_CHARACTERS = 5_000
# What is longer than that is refused unread; up to there all is given back.
REQUEST_BYTES = 1024 * 1024

# One network may have this many comments taken in, and make this many attempts
# (a wrong sum is an attempt), in one window.
RATE_WINDOW = 10 * 60
RATE_COMMENTS = 5
RATE_ATTEMPTS = 30

# A shared question is accepted while its bucket or the next one runs: a page may be
# stored for one bucket, and then stay open in front of its reader for another.
SHARED_BUCKET = 24 * 60 * 60
PRIVATE_LIFE = 24 * 60 * 60

# The same words from the same person in the same thread count as a repetition.
REPETITION_WINDOW = 24 * 60 * 60

# What each finding adds to the score of a comment, and from where on it is set
# aside as probable spam instead of waiting in line.
SCORE_HONEYPOT = 5
SCORE_LINK = 1
SCORE_WORD = 3
SCORE_DOMAIN = 4
SCORE_WITHHELD = 5

THREADS_PER_PAGE = 25
# The most comments on one page, whatever the number of replies.
ROWS_PER_PAGE = 300

# Looked for as whole words, in any letter case.
WATCHED_WORDS = (
    "arsehole",
    "asshole",
    "bastard",
    "betting",
    "bitch",
    "casino",
    "cialis",
    "crypto",
    "cunt",
    "fuck",
    "fucking",
    "idiot",
    "moron",
    "porn",
    "retard",
    "shit",
    "slut",
    "viagra",
    "whore",
)

# Addresses that hide where they lead, or that readers were sent to by spammers.
WATCHED_DOMAINS = (
    "bit.ly",
    "cutt.ly",
    "goo.gl",
    "is.gd",
    "ow.ly",
    "rebrand.ly",
    "shorturl.at",
    "t.co",
    "t.ly",
    "t.me",
    "tinyurl.com",
    "wa.me",
)
