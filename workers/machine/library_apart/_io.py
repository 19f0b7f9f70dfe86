"""The streams in memory by the module that they tell to be from, as pickles name them."""

from io import BytesIO, StringIO

__all__ = ["BytesIO", "StringIO"]
