"""Passwords that are typed, and the name of the user. Follows the documentation of CPython's `getpass`."""

import os

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """What is typed is seen."""


def getpass(prompt="Password: ", stream=None):
    """There is no keyboard: as `input`, this finds the end at once."""
    return input(prompt)


def getuser():
    """The name of the user, from the environment or the system."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if os.environ.get(name):
            return os.environ[name]
    return os.getlogin()
