"""Executors and futures. Follows the documentation of CPython's `concurrent.futures`."""

from concurrent.futures._base import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    BrokenExecutor,
    CancelledError,
    Executor,
    Future,
    InvalidStateError,
    TimeoutError,
    as_completed,
    wait,
)
from concurrent.futures.thread import ThreadPoolExecutor

__all__ = (
    "FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED CancelledError TimeoutError BrokenExecutor Future Executor "
    "wait as_completed ProcessPoolExecutor ThreadPoolExecutor"
).split()


def __getattr__(name):  # mark: in C
    if name == "ProcessPoolExecutor":
        global ProcessPoolExecutor
        from concurrent.futures.process import ProcessPoolExecutor

        return ProcessPoolExecutor
    if name == "InterpreterPoolExecutor":
        from concurrent.futures.interpreter import InterpreterPoolExecutor

        return InterpreterPoolExecutor
    raise AttributeError(f"module 'concurrent.futures' has no attribute '{name}'")
