"""Addresses of videos, as people copy them from a browser or a share button."""

import re
from urllib.parse import parse_qs, urlsplit

YOUTUBE, VIMEO = "youtube", "vimeo"
YOUTUBE_HOSTS = {"youtube.com", "www.youtube.com", "m.youtube.com", "music.youtube.com"}
EMBED_HOSTS = {"youtube-nocookie.com", "www.youtube-nocookie.com"}
VIMEO_HOSTS = {"vimeo.com", "www.vimeo.com", "player.vimeo.com"}

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.ASCII | re.IGNORECASE)
_YOUTUBE_ID = re.compile(r"[\w-]{11}", re.ASCII)
_YOUTUBE_PATH = re.compile(r"/(?:shorts|embed|live|v)/([^/]+)/?")
# vimeo.com/76979871, also below a channel, group or showcase, and in the player.
_VIMEO_PATH = re.compile(
    r"/(?:video/|channels/[\w-]+/|groups/[\w-]+/videos/|(?:album|showcase)/\d+/video/)?"
    r"(\d{6,12})/?",
    re.ASCII,
)
_PRIVATE_VIMEO_PATH = re.compile(r"/\d{6,12}/[0-9a-f]{6,}/?", re.ASCII)


class VideoAddressError(ValueError):
    """The text is no address of a video; the message says why and what to do."""


def read_address(text: str) -> tuple[str, str]:
    """(provider, id) of the video at an address; all else in it is left out.

    Raises VideoAddressError for any other text, a look-alike of a host included.
    """
    parts = _parts(text)
    if parts.hostname in YOUTUBE_HOSTS | EMBED_HOSTS | {"youtu.be"}:
        found = _YOUTUBE_ID.fullmatch(_youtube_id(parts))
        provider = YOUTUBE
    else:
        found = _VIMEO_PATH.fullmatch(parts.path)
        provider = VIMEO
        if _PRIVATE_VIMEO_PATH.fullmatch(parts.path):
            raise _error(
                text,
                "is a private link",
                "Ask for the video to be made public, then copy its address",
            )
    if not found:
        raise _error(text, "names no video")
    return provider, found[found.re.groups]


def _parts(text):
    """The address in its parts, if it is one of the two sites and nothing hides."""
    if re.search(r"[\s\\\x00-\x1f\x7f]", text):
        raise _error(text, "holds a space or a sign that no address has")
    try:
        parts = urlsplit(text if _SCHEME.match(text) else f"https://{text}")
        port = parts.port
    except ValueError:
        raise _error(text, "is no address") from None
    if parts.scheme not in ("http", "https"):
        raise _error(text, f"begins with “{parts.scheme}:”")
    if "@" in parts.netloc:
        raise _error(text, "hides its site behind an @")
    if port not in (None, 443 if parts.scheme == "https" else 80):
        raise _error(text, f"asks for port {port}")
    if parts.hostname not in YOUTUBE_HOSTS | EMBED_HOSTS | VIMEO_HOSTS | {"youtu.be"}:
        raise _error(text, f"leads to “{parts.hostname or ''}”")
    return parts


def _youtube_id(parts) -> str:
    if parts.hostname == "youtu.be":
        return parts.path.strip("/")
    if parts.path in ("/watch", "/watch/") and parts.hostname in YOUTUBE_HOSTS:
        return parse_qs(parts.query).get("v", [""])[0]
    found = _YOUTUBE_PATH.fullmatch(parts.path)
    return found[1] if found else ""


def _error(text, why, way_out="Copy the address of the video's page"):
    shown = text if len(text) <= 100 else f"{text[:100]}…"
    return VideoAddressError(
        f"“{shown}” {why}. {way_out}, such as "
        "https://www.youtube.com/watch?v=… or https://vimeo.com/…."
    )
