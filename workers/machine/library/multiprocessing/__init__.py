"""Processes: programs with a memory of their own. Follows the documentation of CPython's `multiprocessing`."""

from multiprocessing.context import (
    BufferTooShort,
    AuthenticationError,
    ProcessError,
    TimeoutError,
    Array,
    BoundedSemaphore,
    Lock,
    Pipe,
    Pool,
    Process,
    Queue,
    RawArray,
    RawValue,
    RLock,
    Semaphore,
    SimpleQueue,
    Value,
    cpu_count,
    freeze_support,
    get_all_start_methods,
    get_context,
    get_start_method,
    set_start_method,
)
from multiprocessing.process import _shutdown, active_children, current_process, parent_process
