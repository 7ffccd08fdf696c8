"""A film's tile, drawn by a join of strings: the index has 48 of them."""

from html import escape

from django.utils.safestring import SafeString

from newsroom.pictures.markup import picture_html

SIZES = (
    "(min-width: 75rem) 16vw, (min-width: 48rem) 25vw, (min-width: 40rem) 33vw, 50vw"
)


def tile_html(film, *, heading):
    """The tile of `film`, read by `for_tiles` and `with_status`: css/film_tile.css.

    `heading` is "h2" or "h3".
    """
    title = escape(film.title)
    poster = picture_html(
        film.poster, crop="2:3", sizes=SIZES, alt="", css="film-tile__image"
    )
    if not film.poster:
        poster = (
            f'<div class="film-tile__plate" aria-hidden="true" dir="auto">{title}</div>'
        )
    status = ""
    if film.status_text:
        status = f'<p class="film-tile__status">{escape(film.status_text)}</p>'
    return SafeString(
        f'<article class="film-tile s-film"><div class="film-tile__poster">{poster}'
        f'{status}</div><{heading} class="film-tile__head"><a class="film-tile__link" '
        f'href="{escape(film.url)}" dir="auto">{title}</a></{heading}>'
        f'<p class="film-tile__facts meta">{facts_html(film)}</p></article>'
    )


def facts_html(film) -> SafeString:
    """Year, running time and certificate, as far as they are known."""
    facts = ""
    if film.year:
        facts += f"<span>{film.year}</span>"
    if film.runtime_minutes:
        facts += f"<span>{film.runtime_minutes} min</span>"
    if film.certificate:
        facts += f'<span class="badge">{escape(film.certificate)}</span>'
    return SafeString(facts)
