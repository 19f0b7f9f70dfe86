"""What few programs want of a context: its log, and settings of what is not there."""

_NAMES = "get_logger log_to_stderr allow_connection_pickling set_executable set_forkserver_preload".split()
_logger = None


def get(name, owner):
    """One of these functions, for what is asked for it."""
    if name in _NAMES:
        return globals()[name]
    raise AttributeError(f"{owner} has no attribute {name!r}")


def get_logger():
    """The logger of `multiprocessing`; it has no handler of its own."""
    import logging

    global _logger
    if _logger is None:
        _logger = logging.getLogger("multiprocessing")
        _logger.propagate = 0
    return _logger


def log_to_stderr(level=None):
    """Lets the log be written to standard error, and gives its logger."""
    import logging

    logger = get_logger()
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("[%(levelname)s/%(processName)s] %(message)s"))
    logger.addHandler(handler)
    if level:
        logger.setLevel(level)
    return logger


def allow_connection_pickling():
    """Connections can always be pickled."""


def set_executable(executable):
    """There is one interpreter."""


def set_forkserver_preload(module_names):
    """There is no server of forks."""
