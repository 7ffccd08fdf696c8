"""The example site: what `manage.py load_example` fills an empty site with."""
