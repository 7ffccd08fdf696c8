"""Our own scale: whole stars."""

WORST_STARS, BEST_STARS = 0, 5


class Scored:
    """What has `stars`, an integer or None."""

    @property
    def score(self) -> str:
        """ "4/5", or "" without stars."""
        return "" if self.stars is None else f"{self.stars}/{BEST_STARS}"
