"""How somebody waits for a page that another is making."""

import time
from collections.abc import Iterator

# Looks again this often (seconds), and not for ever.
FIRST_LOOK, LONGEST_LOOK, LONGEST_WAIT = 0.001, 0.02, 10


def looks() -> Iterator[int]:
    """Numbers, with a growing pause between them, until the wait has been too long."""
    pause, until = FIRST_LOOK, time.monotonic() + LONGEST_WAIT
    look = 0
    while look == 0 or time.monotonic() < until:
        yield look
        time.sleep(pause)
        pause = min(pause * 2, LONGEST_LOOK)
        look += 1
