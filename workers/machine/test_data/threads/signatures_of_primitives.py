# How the classes of threading and queue are called, as inspect tells it, and what derives from them.
import inspect
import queue
import threading


class Signal(threading.Event):
    pass


class Gate(threading.Barrier):
    def __init__(self, name, parties=2):
        super().__init__(parties)


class Worker(threading.Thread):
    pass


for cls in (
    threading.Thread, threading.Timer, threading.Barrier, threading.Semaphore, threading.BoundedSemaphore,
    threading.Condition, threading.Event, queue.Queue, queue.PriorityQueue, queue.LifoQueue, Signal, Gate, Worker,
):
    print(cls.__name__, inspect.signature(cls))
for method in (
    threading.Condition.wait, threading.Condition.wait_for, threading.Event.wait, threading.Semaphore.acquire,
    threading.Thread.join, queue.Queue.put, queue.Queue.get, queue.Queue().put, threading.Event().wait,
    threading.Barrier(2).wait,
):
    print(method.__name__, inspect.signature(method))
