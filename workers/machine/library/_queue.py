"""What `queue` says it has from here: programs see the name of this module in tracebacks."""


class Empty(Exception):
    """There is nothing to get."""
