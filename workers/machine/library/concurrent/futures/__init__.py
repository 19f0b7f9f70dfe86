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
from concurrent.futures.process import ProcessPoolExecutor
from concurrent.futures.thread import ThreadPoolExecutor


def __getattr__(name):
    if name == "InterpreterPoolExecutor":
        from concurrent.futures.interpreter import InterpreterPoolExecutor

        return InterpreterPoolExecutor
    raise AttributeError(f"module 'concurrent.futures' has no attribute '{name}'")
