"""What `io` has in C in CPython: classes are told, and pickled, as from here."""

from io import BytesIO, StringIO

__all__ = ["BytesIO", "StringIO"]
