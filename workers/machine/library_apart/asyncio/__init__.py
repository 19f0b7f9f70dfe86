"""Tasks that take turns in one thread. Follows the documentation of CPython's `asyncio`."""

from asyncio.base_events import BaseEventLoop, EventLoop, SelectorEventLoop
from asyncio.combining import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, as_completed, gather, shield, wait, wait_for,
)
from asyncio.coroutines import iscoroutine, iscoroutinefunction
from asyncio.events import (
    AbstractEventLoop, AbstractEventLoopPolicy, DefaultEventLoopPolicy, Handle, TimerHandle, _get_running_loop,
    _set_running_loop, get_event_loop, get_event_loop_policy, get_running_loop, new_event_loop, set_event_loop,
    set_event_loop_policy,
)
from asyncio.exceptions import (
    BrokenBarrierError, CancelledError, IncompleteReadError, InvalidStateError, LimitOverrunError,
    SendfileNotAvailableError, TimeoutError,
)
from asyncio.futures import Future, isfuture, wrap_future
from asyncio.locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from asyncio.queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from asyncio.runners import Runner, run
from asyncio.taskgroups import TaskGroup
from asyncio.tasks import (
    Task, all_tasks, create_eager_task_factory, create_task, current_task, eager_task_factory, ensure_future,
    run_coroutine_threadsafe, sleep, to_thread,
)
from asyncio.timeouts import Timeout, timeout, timeout_at

_SELDOM = {
    "streams": "StreamReader StreamWriter StreamReaderProtocol open_connection start_server open_unix_connection "
    "start_unix_server",
    "transports": "BaseTransport ReadTransport WriteTransport Transport DatagramTransport SubprocessTransport",
    "protocols": "BaseProtocol Protocol DatagramProtocol SubprocessProtocol BufferedProtocol",
    "server": "AbstractServer Server",
    "subprocess": "create_subprocess_exec create_subprocess_shell",
}


def __getattr__(name):  # mark: in C
    """What only programs need that have sockets or start others."""
    from importlib import import_module

    for module, names in _SELDOM.items():
        if name == module or name in names.split():
            found = import_module(f"asyncio.{module}")
            return found if name == module else getattr(found, name)
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")
