"""Slow work beside the requests, without another process to run."""

from concurrent.futures import ThreadPoolExecutor
from functools import cached_property

from django.db import connections
from django_tasks.backends.immediate import ImmediateBackend


class BackgroundBackend(ImmediateBackend):
    """Runs each task in a thread of the process that enqueued it, one after another.

    What was not done when the process is killed is lost; `manage.py make_renditions`
    makes up for it. `NEWSROOM_TASK_WORKER=1` keeps tasks in the database instead.
    """

    @cached_property
    def _thread(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(1, thread_name_prefix="tasks")

    def _execute_task(self, task_result):
        self._thread.submit(self._run, task_result)

    def _run(self, task_result):
        try:
            super()._execute_task(task_result)
        finally:
            connections.close_all()
