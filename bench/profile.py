"""Where a page's time goes, by the part of the code that spends it."""

import cProfile
import pstats
from collections import Counter
from pathlib import Path

from bench.server import ROOT

TIMES = 200


def profile(page) -> None:
    """Print the share of own time of each package, and the dearest functions."""
    from django.test import Client

    client = Client(headers={"host": "127.0.0.1"})
    for _ in range(5):
        page.ask_in_process(client)
    profiler = cProfile.Profile()
    profiler.enable()
    for _ in range(TIMES):
        page.ask_in_process(client)
    profiler.disable()
    stats = pstats.Stats(profiler)
    shares = Counter()
    for (file, _line, _name), (
        _calls,
        _primitive,
        own,
        _total,
        _by,
    ) in stats.stats.items():
        shares[part_of(file)] += own
    whole = sum(shares.values())
    print(f"\n{page.name}: {whole / TIMES * 1000:.2f} ms a request under the profiler")
    for part, own in shares.most_common(12):
        print(f"  {own / whole:6.1%}  {part}")
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
