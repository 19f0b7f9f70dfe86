"""What few programs ask of `sys`."""

import sys
from _frames import _getframe
from collections import namedtuple

NAMES = set(
    "__displayhook__ _getframe api_version base_exec_prefix base_prefix displayhook dont_write_bytecode exec_prefix float_info "
    "float_repr_style get_int_max_str_digits getfilesystemencodeerrors getfilesystemencoding is_finalizing orig_argv "
    "prefix warnoptions".split()
)

api_version = 1013
base_exec_prefix = base_prefix = exec_prefix = prefix = ""
dont_write_bytecode = True
float_repr_style = "short"
orig_argv = sys.argv
warnoptions = []

float_info = namedtuple(
    "float_info", "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds"
)(1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1)


def displayhook(value):
    """Prints what an expression gave, as a dialogue with the interpreter does."""
    if value is not None:
        print(repr(value))


__displayhook__ = displayhook


def getfilesystemencoding():
    return "utf-8"


def getfilesystemencodeerrors():
    return "surrogateescape"


def get_int_max_str_digits():
    """There is no limit."""
    return 0


def is_finalizing():
    return False
