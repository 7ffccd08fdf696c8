"""`{% picture %}` and `{% picture_url %}`."""

from django import template

from newsroom.pictures.markup import picture_html, picture_url

register = template.Library()
register.simple_tag(picture_html, name="picture")
register.simple_tag(picture_url, name="picture_url")
