"""Where a page's time goes, by the part of the code that spends it."""

import cProfile
import pstats
import time
from collections import Counter
from pathlib import Path

from bench.server import ROOT

TIMES = 200


def profile(ask, name: str) -> None:
    """Print each package's share of own time, then the dearest functions.

    `ask` asks for the page called `name` once, without the store.
    """
    for _ in range(5):
        ask()
    # Processor time: waiting for the database, or for a processor, is no work.
    profiler = cProfile.Profile(time.process_time)
    profiler.enable()
    for _ in range(TIMES):
        ask()
    profiler.disable()
    stats = pstats.Stats(profiler)
    shares = Counter()
    for (file, _line, _name), (_calls, _all, own, *_rest) in stats.stats.items():
        shares[part_of(file)] += own
    whole = sum(shares.values())
    print(f"\n{name}: {whole / TIMES * 1000:.2f} ms a request under the profiler")
    for part, own in shares.most_common(12):
        print(f"  {own / whole:6.1%}  {part}")
    print("\nBy own time")
    stats.sort_stats("tottime").print_stats(25)
    print("With all that they call")
    stats.sort_stats("cumulative").print_stats(
        r"(articles|comments|films|newsroom)/", 30
    )


def part_of(file: str) -> str:
    """A name for the part of the code that `file` is of."""
    path = Path(file)
    if path.is_relative_to(ROOT) and ".venv" not in path.parts:
        return path.relative_to(ROOT).parts[0]
    if "site-packages" in path.parts:
        inside = path.parts[path.parts.index("site-packages") + 1 :]
        return ".".join(inside[: 2 if inside[0] == "django" else 1])
    return "Python itself" if file.startswith(("~", "<")) else "the standard library"
