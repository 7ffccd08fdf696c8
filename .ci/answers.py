"""Wait up to SECONDS for a site, then ask it for paths.

answers.py SECONDS ORIGIN PATH…
"""

import sys
import time
import urllib.error
import urllib.request

seconds, origin, *paths = sys.argv[1:]
end = time.monotonic() + float(seconds)
while True:
    try:
        urllib.request.urlopen(f"{origin}/readyz", timeout=5).close()
        break
    except OSError as problem:
        if time.monotonic() > end:
            sys.exit(f"{origin} did not answer in {seconds} s: {problem}")
        time.sleep(0.5)
for path in paths:
    with urllib.request.urlopen(origin + path, timeout=30) as answer:
        print(answer.status, f"{len(answer.read()):7}", path)
