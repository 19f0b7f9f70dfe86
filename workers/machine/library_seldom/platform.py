"""What the program runs on. Follows the documentation of CPython's `platform`: an empty text is for what Interleave, which
is interpreter and system in one, does not know or does not have.
"""

import sys
from collections import namedtuple

_uname_fields = namedtuple("uname_result", "system node release version machine processor")


class uname_result(_uname_fields):
    """The names of system and machine."""

    def __repr__(self):
        # As the documentation shows it: without the processor.
        return f"uname_result({', '.join([f'{name}={value!r}' for name, value in zip(self._fields[:5], self)])})"


uname_result.__module__ = "platform"


def uname():
    return uname_result(system(), node(), release(), version(), machine(), processor())


def system():
    return sys.platform.capitalize()


def architecture(executable=sys.executable, bits="", linkage=""):
    """Bits of a `sys.maxsize` and the format of the program, which is unknown."""
    return bits or ("64bit" if sys.maxsize > 1 << 32 else "32bit"), linkage


def platform(aliased=False, terse=False):
    """What is known of the system as one text."""
    return "-".join([part for part in (system(), release(), machine()) if part])


def python_implementation():
    return sys.implementation.name.capitalize()


def python_version():
    return ".".join(python_version_tuple())


def python_version_tuple():
    return tuple([str(part) for part in sys.version_info[:3]])


def python_build():
    return "", ""


def _unknown():
    """Nothing is known of this."""
    return ""


node = release = version = machine = processor = python_branch = python_revision = python_compiler = _unknown
