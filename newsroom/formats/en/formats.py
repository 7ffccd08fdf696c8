"""How Django's own admin prints times, as `newsroom.moments` does, and reads them.

Django reads these names from here, because FORMAT_MODULE_PATH names the package.
"""

DATE_FORMAT = SHORT_DATE_FORMAT = "j F Y"
DATETIME_FORMAT = SHORT_DATETIME_FORMAT = "j F Y, H:i T"
TIME_FORMAT = "H:i"

# Those that mean one day to everybody: 03/04/2027 does not.
DATE_INPUT_FORMATS = ["%Y-%m-%d", "%d %B %Y", "%d %b %Y"]
# The first one is printed, and must keep what was saved to the second.
TIME_INPUT_FORMATS = ["%H:%M:%S", "%H:%M"]
DATETIME_INPUT_FORMATS = [
    f"{date} {time}" for date in DATE_INPUT_FORMATS for time in TIME_INPUT_FORMATS
]
