"""gunicorn's settings, for `make run` and for production.

`--bind` comes from the command line. Each worker serves several requests at a
time by threads; the site spends its time in Python, so more workers than cores
buy nothing.
"""

import os

worker_class = "deploy.patient_worker.PatientWorker"
workers = int(os.environ.get("WEB_CONCURRENCY") or min(4, os.cpu_count() or 1))
threads = 4
# The parent loads the site, so a wrong setting ends the process with its one
# line instead of a worker that starts over and over, and workers share memory.
preload_app = True
timeout = 30
graceful_timeout = 20
keepalive = 5
# A worker is replaced now and then, so that a slow leak cannot fill the machine.
max_requests = 10_000
max_requests_jitter = 1_000
accesslog = os.environ.get("GUNICORN_ACCESS_LOG")
errorlog = "-"
loglevel = "warning"
# Addresses are judged by NEWSROOM_TRUSTED_PROXIES alone (newsroom/delivery/client.py).
forwarder_headers = ""
