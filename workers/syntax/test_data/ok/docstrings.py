"""The module."""


def work():
    """The function."""


class Worker:
    """The class."""
