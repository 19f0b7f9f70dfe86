"""What few programs ask of `sys`."""

import builtins
import sys

import _sys
from _frames import _getframe
from _sizes import getsizeof
from _sys import getprofile, gettrace
from collections import namedtuple

NAMES = set(
    "__displayhook__ api_version base_exec_prefix base_prefix displayhook dont_write_bytecode exec_prefix float_info "
    "_getframe copyright flags getrefcount getsizeof hash_info int_info settrace setprofile call_tracing stdlib_module_names thread_info gettrace getprofile "
    "float_repr_style get_int_max_str_digits getfilesystemencodeerrors getfilesystemencoding is_finalizing orig_argv "
    "prefix warnoptions".split()
)

api_version = 1013
base_exec_prefix = base_prefix = exec_prefix = prefix = ""
dont_write_bytecode = True
float_repr_style = "short"
orig_argv = sys.argv
warnoptions = []

copyright = "Interleave's own library. Python is a trademark of the Python Software Foundation."
int_info = namedtuple("int_info", "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold",
                      module="sys")(30, 4, 4300, 640)
hash_info = namedtuple("hash_info", "width modulus inf nan imag algorithm hash_bits seed_bits cutoff", module="sys")(
    64, (1 << 61) - 1, 314159, 0, 1000003, "siphash13", 64, 128, 0
)
thread_info = namedtuple("thread_info", "name lock version", module="sys")("pthread", "semaphore", None)
flags = namedtuple(
    "flags", "debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose "
    "bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits",
    module="sys",
)(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, False, 1, 0, False, 0)


for _fact, _name in ((int_info, "int_info"), (hash_info, "hash_info"), (thread_info, "thread_info"), (flags, "flags")):
    type(_fact).__name__ = f"sys.{_name}"


def _module_names():
    from _instead import MODULES

    return frozenset([name.partition(".")[0] for name in MODULES])


stdlib_module_names = _module_names()


def getrefcount(object, /):
    """References are not counted: as many as the call needs."""
    return 2


float_info = namedtuple(
    "float_info", "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds",
    module="sys",
)(1.7976931348623157e308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1)


def displayhook(value):
    """Prints what an expression gave, as a dialogue with the interpreter does, and keeps it as `_`."""
    if value is not None:
        builtins._ = None
        print(repr(value))
        builtins._ = value


__displayhook__ = displayhook


def getfilesystemencoding():
    return "utf-8"


def getfilesystemencodeerrors():
    return "surrogateescape"


def get_int_max_str_digits():
    """The most digits that a number can have as text."""
    return sys._digits_max


def settrace(function, /):
    """Has the function told of all that the thread does from now on: calls, lines, returns, exceptions."""
    import _tracing  # noqa: F401

    _sys.settrace(function)


def setprofile(function, /):
    """Has the function told of calls and returns in this thread from now on, those of functions in C too."""
    import _tracing  # noqa: F401

    _sys.setprofile(function)


def call_tracing(function, args, /):
    return function(*args)


def is_finalizing():
    return False
