# An own hook hands an exception on without its traceback; the exception has it.
import sys


def hook(kind, value, traceback):
    print("the hook has", kind.__name__)
    sys.__excepthook__(kind, value, None)


sys.excepthook = hook


def divide(a, b):
    return a / b


divide(1, 0)
