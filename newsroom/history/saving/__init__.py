"""Saving a form of the desk: what others stored meanwhile, and what is sent twice."""

from newsroom.history.saving.admin import SavingAdmin

__all__ = ["SavingAdmin"]
