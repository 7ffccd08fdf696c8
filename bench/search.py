"""`python -m bench.search`: how long a search takes among many documents.

Documents of invented words as frequent as words are (the n-th a part of 1/n), so that
some stand nearly everywhere; queries of one to three such words, of beginnings, and of
words typed wrong. The same of them each time.
"""

import random
import sys
from statistics import quantiles
from time import perf_counter

import django

DOCUMENTS, VOCABULARY, QUERIES = 100_000, 30_000, 200
BATCH = 1000


def main(number: int) -> None:
    django.setup()
    from django.db import transaction
    from django.utils import timezone

    from newsroom.search import index
    from newsroom.search.finding import search

    chance = random.Random(7)  # noqa: S311  the same words each time
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    words = [
        "".join(chance.choices(syllables, k=chance.randint(2, 4)))
        for _word in range(VOCABULARY)
    ]
    weights = [1 / place for place in range(1, VOCABULARY + 1)]

    def some(many):
        return chance.choices(words, weights, k=many)

    now = timezone.now()
    for start in range(0, number, BATCH):
        with transaction.atomic():
            index.put(
                "article",
                [
                    {
                        "key": f"bench-{key}",
                        "title": " ".join(some(6)),
                        "text": " ".join(some(60)),
                        "url": "/",
                        "public_from": now,
                    }
                    for key in range(start, min(start + BATCH, number))
                ],
            )
    queries = [_query(chance, some) for _query_number in range(QUERIES)]
    taken = []
    for query in queries:
        begun = perf_counter()
        search(query, [], now)
        taken.append((perf_counter() - begun) * 1000)
    cuts = quantiles(taken, n=20)
    print(
        f"Search among {number:,} documents: median {cuts[9]:.0f} ms, "
        f"95 of 100 within {cuts[18]:.0f} ms, at most {max(taken):.0f} ms."
    )


def _query(chance, some) -> str:
    found = some(chance.randint(1, 3))
    kind = chance.random()
    if kind < 0.2:
        found[-1] = found[-1][:3]
    elif kind < 0.3:
        word = found[-1]
        found[-1] = word[:2] + word[3] + word[2] + word[4:]
    return " ".join(found)


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else DOCUMENTS)
