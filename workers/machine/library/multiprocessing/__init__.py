"""Processes: programs with a memory of their own. Follows the documentation of CPython's `multiprocessing`."""

from multiprocessing.context import (
    AuthenticationError,
    BufferTooShort,
    Process,
    ProcessError,
    TimeoutError,
    _default_context,
)
from multiprocessing.process import _shutdown, active_children, current_process, parent_process

Array = _default_context.Array
Barrier = _default_context.Barrier
BoundedSemaphore = _default_context.BoundedSemaphore
Condition = _default_context.Condition
Event = _default_context.Event
JoinableQueue = _default_context.JoinableQueue
Lock = _default_context.Lock
Manager = _default_context.Manager
Pipe = _default_context.Pipe
Pool = _default_context.Pool
Queue = _default_context.Queue
RawArray = _default_context.RawArray
RawValue = _default_context.RawValue
RLock = _default_context.RLock
Semaphore = _default_context.Semaphore
SimpleQueue = _default_context.SimpleQueue
Value = _default_context.Value
cpu_count = _default_context.cpu_count
freeze_support = _default_context.freeze_support
get_all_start_methods = _default_context.get_all_start_methods
get_context = _default_context.get_context
get_start_method = _default_context.get_start_method
set_start_method = _default_context.set_start_method


def __getattr__(name):  # mark: in C
    from multiprocessing import _context_rest

    return _context_rest.get(name, "module 'multiprocessing'")
