"""A little of the operating system. Follows the documentation of CPython's `os`."""

import _sys

name = "posix"
sep = "/"
linesep = "\n"
environ = {}

# Process numbers of a run begin here, so that they look like those of an operating system.
_FIRST_PID = 1000


def getpid():
    return _FIRST_PID + _sys.process_number()


def getppid():
    parent = _sys.parent_number()
    return _FIRST_PID - 1 if parent is None else _FIRST_PID + parent


def cpu_count():
    return _sys.cpu_count()


def process_cpu_count():
    return _sys.cpu_count()


def sched_getaffinity(pid):
    return set(range(_sys.cpu_count()))


def getenv(key, default=None):
    return environ.get(key, default)


def urandom(size):
    octets = []
    while len(octets) < size:
        octets.extend(_sys.entropy().to_bytes(8, "little")[:7])
    return bytes(octets[:size])


def _exit(status):
    raise SystemExit(status)


class _Path:
    sep = "/"

    def basename(self, path):
        return path.rsplit("/", 1)[-1]

    def dirname(self, path):
        return path.rsplit("/", 1)[0] if "/" in path else ""

    def join(self, first, *rest):
        for part in rest:
            first = part if part.startswith("/") else first.rstrip("/") + "/" + part if first else part
        return first

    def splitext(self, path):
        base, dot, end = path.rpartition(".")
        return (base, dot + end) if dot and base and "/" not in end else (path, "")


path = _Path()
