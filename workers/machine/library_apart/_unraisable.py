"""Exceptions that nobody can catch, for `sys`."""

# mark: in C

import sys


def unraisablehook(unraisable, /):
    """Writes an exception that nobody can catch to standard error."""
    sys.stderr.write(f"{unraisable.err_msg or 'Exception ignored in'}: {unraisable.object!r}\n")
    # Of what led to it nothing is said.
    error = unraisable.exc_value
    if error is not None:
        error.__cause__ = error.__context__ = None
    sys.excepthook(unraisable.exc_type, error, unraisable.exc_traceback)


__unraisablehook__ = unraisablehook


class UnraisableHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    err_msg = property(lambda self: self[3])
    object = property(lambda self: self[4])


unraisablehook.__module__ = UnraisableHookArgs.__module__ = "sys"
