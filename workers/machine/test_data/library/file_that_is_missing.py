"""open: the traceback of a file that is not there ends in the program."""

import sys


def settings(path):
    with open(path) as file:
        return file.read()


try:
    settings("settings.ini")
except OSError as error:
    print(error.errno, error.strerror, error.filename, isinstance(error, FileNotFoundError))
    print(error, repr(error), file=sys.stdout)
settings("other.ini")
