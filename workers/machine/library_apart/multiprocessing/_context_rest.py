"""What few programs want of a context: its log, settings of what is not there, and the names of all it has."""

_NAMES = "get_logger log_to_stderr allow_connection_pickling set_executable set_forkserver_preload".split()
_ALL = """
Array AuthenticationError Barrier BoundedSemaphore BufferTooShort Condition Event JoinableQueue Lock Manager Pipe Pool
Process ProcessError Queue RLock RawArray RawValue Semaphore SimpleQueue TimeoutError Value active_children cpu_count
current_process freeze_support get_all_start_methods get_context get_start_method parent_process set_start_method
"""


def get(name, owner):  # mark: in C
    """One of these functions, for what is asked for it."""
    if name in _NAMES:
        return globals()[name]
    if name == "__all__" and owner == "module 'multiprocessing'":
        return sorted([*_NAMES, *_ALL.split()])
    raise AttributeError(f"{owner} has no attribute {name!r}")


def get_logger():
    """The logger of `multiprocessing`; it has no handler of its own."""
    from multiprocessing import util

    return util.get_logger()


def log_to_stderr(level=None):
    """Lets the log be written to standard error, and gives its logger."""
    from multiprocessing import util

    return util.log_to_stderr(level)


def allow_connection_pickling():
    """Connections can always be pickled."""


def set_executable(executable):
    """There is one interpreter."""


def set_forkserver_preload(module_names):
    """There is no server of forks."""
