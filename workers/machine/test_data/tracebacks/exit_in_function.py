"""sys.exit with a text prints it to standard error and exits with 1."""

import sys


def main(arguments):
    try:
        if not arguments:
            sys.exit("usage: program NAME")
    finally:
        print("cleaning up")
    return 0


sys.exit(main([]))
