"""What `os` says of the system and of other programs: there are the few of `subprocess`."""

import sys
import time
from collections import namedtuple

NAMES = set(
    "getlogin system popen uname uname_result times times_result getloadavg putenv unsetenv strerror getuid geteuid "
    "getgid getegid getpgid getpriority nice sync ctermid".split()
)
_MESSAGES = {
    0: "Success", 1: "Operation not permitted", 2: "No such file or directory", 3: "No such process",
    4: "Interrupted system call", 5: "Input/output error", 9: "Bad file descriptor", 10: "No child processes",
    11: "Resource temporarily unavailable", 12: "Cannot allocate memory", 13: "Permission denied", 17: "File exists",
    20: "Not a directory", 21: "Is a directory", 22: "Invalid argument", 28: "No space left on device",
    32: "Broken pipe", 39: "Directory not empty", 104: "Connection reset by peer", 110: "Connection timed out",
    111: "Connection refused",
}
uname_result = namedtuple("uname_result", "sysname nodename release version machine", module="posix")
times_result = namedtuple("times_result", "user system children_user children_system elapsed", module="posix")


def getlogin():
    return "user"


def uname():
    import platform

    facts = platform.uname()
    return uname_result(facts.system, facts.node, facts.release, facts.version, facts.machine)


def times():
    return times_result(time.process_time(), 0.0, 0.0, 0.0, time.monotonic())


def getloadavg():
    return 0.0, 0.0, 0.0


def putenv(name, value, /):
    """The environment of programs that could be started."""


def unsetenv(name, /):
    pass


def strerror(code, /):
    return _MESSAGES.get(code, f"Unknown error {code}")


def getuid():
    return 1000


geteuid = getgid = getegid = getuid


def getpgid(pid, /):
    return pid


def getpriority(which, who):
    return 0


def nice(increment, /):
    return 0


def sync():
    """What is written is written."""


def ctermid():
    return "/dev/tty"


def system(command):
    """Runs a line of a shell; a terminal that is to be cleared stays as it is."""
    if command.split()[:1] in ([], ["clear"], ["cls"], [":"]):
        return 0
    from subprocess import call

    code = call(command, shell=True)
    return code << 8 if code >= 0 else -code


class _Read:
    """What a program writes, or reads, as a stream."""

    def __init__(self, process, stream):
        self._process, self._stream = process, stream

    def close(self):
        self._stream.close()
        code = self._process.wait()
        return None if not code else code << 8 if code > 0 else -code

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    """Starts a line of a shell: the stream that it writes to or, for `w`, reads from."""
    from subprocess import PIPE, Popen

    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    if mode == "r":
        process = Popen(cmd, shell=True, text=True, stdout=PIPE)
        return _Read(process, process.stdout)
    process = Popen(cmd, shell=True, text=True, stdin=PIPE)
    return _Read(process, process.stdin)
