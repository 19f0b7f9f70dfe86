"""The garbage collector of CPython as programs see it. The one of a run works by itself, whenever memory is short,
whatever is said here; `collect` makes it look for objects that only each other refer to.
"""

import _ends

DEBUG_STATS, DEBUG_COLLECTABLE, DEBUG_UNCOLLECTABLE, DEBUG_SAVEALL = 1, 2, 4, 32
DEBUG_LEAK = DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | DEBUG_SAVEALL

garbage = []
callbacks = []
_enabled = True
_threshold = (700, 10, 10)
_debug = 0


def enable():
    global _enabled
    _enabled = True


def disable():
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


def collect(generation=2):
    """The number of objects found that refer to each other and that nothing else refers to."""
    if not 0 <= generation <= 2:
        raise ValueError("invalid generation")
    _ends.cycles(True)
    _switch()
    return _ends.cycles(False)


def _switch():
    """A call of a function is a moment at which the collector may run."""


def get_count():
    return (0, 0, 0)


def get_threshold():
    return _threshold


def set_threshold(threshold0, threshold1=10, threshold2=10):
    global _threshold
    _threshold = (threshold0, threshold1, threshold2)


def get_debug():
    return _debug


def set_debug(flags):
    global _debug
    _debug = flags


def get_stats():
    return [{"collections": 0, "collected": 0, "uncollectable": 0} for _ in range(3)]


def freeze():
    pass


def unfreeze():
    pass


def get_freeze_count():
    return 0


def is_tracked(obj):
    """Whether an object can refer to others."""
    return not isinstance(obj, (int, float, complex, str, bytes, type(None)))
