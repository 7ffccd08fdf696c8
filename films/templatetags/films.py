"""`{% film_tile film heading="h3" %}`."""

from django import template

from films.sheet.tile import tile_html

register = template.Library()
register.simple_tag(tile_html, name="film_tile")
