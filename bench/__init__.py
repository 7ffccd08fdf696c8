"""Measurements of the site: `make bench`."""
