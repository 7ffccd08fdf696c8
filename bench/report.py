"""The figures as they are printed."""

from statistics import median

from bench import load
from bench.databases import Database
from bench.measure import Measured
from bench.server import WORKERS, Server, pss_kb

MEASURE = f"""\
Ratio: processor time of one request, of all processes of the site and of those that
serve its database, divided by that of a bare constant view of 28 kB: Django without
middleware, {WORKERS} sync workers. {load.CONNECTIONS} connections, median of rounds."""


def table(asked: list[Measured], rounds: list[dict], queries: dict[tuple, int]) -> str:
    """A line for each page under its heading; the first of `asked` is the yardstick."""
    heading, lines = "", []
    for each in asked:
        if each.heading != heading:
            heading = each.heading
            lines.append(
                f"\n{heading:28}{'ratio':>7}{'CPU ms':>9}{'queries':>9}{'bytes':>9}"
                "   rounds"
            )
        costs = [found[each.key] for found in rounds]
        ratios = [found[each.key] / found[asked[0].key] for found in rounds]
        lines.append(
            f"  {each.page.name:26}{median(ratios):7.1f}{median(costs) * 1000:9.2f}"
            f"{queries.get(each.key, 0):9}{each.page.size:9}   "
            + " ".join(f"{ratio:.1f}" for ratio in ratios)
        )
    return "\n".join(lines)


def memory(site: Server, database: Database) -> str:
    """Proportional set size: what processes share counts once."""
    pids = site.processes()
    said = f"Memory of the site's {len(pids)} processes: {_megabytes(pids)} MB (PSS)"
    serving = database.processes()
    try:
        return said + (
            f"; of {len(serving)} of the database: {_megabytes(serving)} MB"
            if serving
            else ""
        )
    except PermissionError:  # only the user they run as, and root, may read that
        return said


def _megabytes(pids) -> int:
    return round(sum(map(pss_kb, pids)) / 1024)
