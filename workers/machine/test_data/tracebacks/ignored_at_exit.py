"""Errors in functions called at the exit: told by a hook, and the others are still called."""

import atexit
import sys


def tell(args):
    print("ignored:", args.exc_type.__name__, args.exc_value, "|", args.err_msg, "|", args.object.__name__)
    print(args.exc_traceback.tb_lineno > 0)


def fail():
    raise ValueError("while leaving")


def last():
    print("the last")


print(sys.unraisablehook is sys.__unraisablehook__)
sys.unraisablehook = tell
atexit.register(last)
atexit.register(fail)
atexit.register(print, "the first")
