"""What `os` says of the system and of other programs: there are none."""

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
    """What a shell answers that has no programs; a terminal that is to be cleared stays as it is."""
    word = command.split()[0] if command.split() else ""
    if word in ("", "clear", "cls", "true", ":"):
        return 0
    sys.stderr.write(f"sh: 1: {word}: not found\n")
    return 127 << 8


def popen(cmd, mode="r", buffering=-1):
    import io

    system(cmd)
    return io.StringIO()
