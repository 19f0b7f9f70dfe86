"""Tasks that take turns in one thread. Follows the documentation of CPython's `asyncio`; sockets are not part of it."""

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
