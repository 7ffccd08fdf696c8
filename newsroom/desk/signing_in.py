"""Signing in: guesses are counted before a password is hashed, and hashed few at once.

OWASP ASVS 5.0, 6.3.1 and 6.3.8: guessing is slowed by account and by network, and
nobody is locked out of their own account from elsewhere.
"""

from contextlib import contextmanager
from datetime import timedelta
from threading import BoundedSemaphore
from time import time

from django.contrib.admin.forms import AdminAuthenticationForm
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.crypto import salted_hmac

from newsroom.delivery.client import client_network
from newsroom.desk.models import SignInFailure

WINDOW = timedelta(minutes=15)
MOST_FAILURES = 10
# Hashing takes a processor for a third of a second; readers need one too.
HASHES_AT_ONCE = 2
SECONDS_TO_WAIT = 0.5
RENEWED, RENEW_SECONDS = "renewed", 15 * 60
_hashing = BoundedSemaphore(HASHES_AT_ONCE)


class RefusedError(ValidationError):
    """The password was not looked at; `seconds` says when it will be again."""

    def __init__(self, message: str, seconds: int):
        super().__init__(message, code="refused")
        self.seconds = seconds


class SignInForm(AdminAuthenticationForm):
    """Django's, behind the count; a known and an unknown name get the same answer."""

    retry_after = 0

    def clean(self):
        name, password = map(self.cleaned_data.get, ("username", "password"))
        if not name or not password:
            return super().clean()
        try:
            failure = _counted(name, client_network(self.request))
            with _hash_slot():
                cleaned = super().clean()
        except RefusedError as refusal:
            self.retry_after = refusal.seconds
            raise
        # What this network got wrong of this account was its owner's typing.
        SignInFailure.objects.filter(account=failure.account).delete()
        return cleaned


def _counted(name: str, network: str) -> SignInFailure:
    """This attempt, as the failure that it is until the password was right.

    Stored before it is counted, so that of many at once none is overlooked. Raises
    RefusedError after ten failures of the network, or of it on this account.
    """
    now = timezone.now()
    SignInFailure.objects.filter(at__lt=now - WINDOW).delete()
    network = _keyed(network)
    attempt = SignInFailure(
        account=_keyed(f"{network} {name.strip().casefold()}"), network=network, at=now
    )
    attempt.save()
    times = SignInFailure.objects.filter(network=network).order_by("-at", "-pk")
    failures = list(times.values_list("at", flat=True)[: MOST_FAILURES + 1])
    if len(failures) <= MOST_FAILURES:
        return attempt
    # It was not tried, so it is no failure; else whoever waits would wait for ever.
    attempt.delete()
    free_at = failures[-1] + WINDOW
    minutes = -(-max(1, int((free_at - now).total_seconds())) // 60)
    raise RefusedError(
        "There were too many failed tries from your network. Try again in "
        f"{minutes} minute{'s' * (minutes != 1)}, or from another network.",
        minutes * 60,
    )


@contextmanager
def _hash_slot():
    if not _hashing.acquire(timeout=SECONDS_TO_WAIT):
        raise RefusedError("Many people are signing in just now. Try again.", 2)
    try:
        yield
    finally:
        _hashing.release()


def _keyed(text: str) -> str:
    """Neither a name nor an address is kept, only what tells it from others."""
    return salted_hmac("sign-in", text, algorithm="sha256").hexdigest()[:32]


def renew(session) -> None:
    """Let a session that is used go on, with one write in 15 minutes."""
    if time() - session.get(RENEWED, 0) > RENEW_SECONDS:
        session[RENEWED] = int(time())
