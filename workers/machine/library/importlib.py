"""Importing by name."""

from _runtime import import_module
