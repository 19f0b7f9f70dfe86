"""Full and Empty: not waiting, waiting for a while, wrong timeouts."""

import queue
import threading
import time


def attempt(action, *args, **kwargs):
    try:
        return action(*args, **kwargs)
    except Exception as error:
        return repr(error)


q = queue.Queue(maxsize=1)
print(attempt(q.get, block=False), attempt(q.get_nowait), attempt(q.get, timeout=0.01), attempt(q.get, True, 0))
print(attempt(q.put, 1), attempt(q.put, 2, block=False), attempt(q.put_nowait, 3), attempt(q.put, 4, timeout=0.01))
print(q.qsize(), q.full(), attempt(q.get, timeout=-1), attempt(q.put, 5, timeout=-0.5))
print(attempt(q.put, 6, False, -1), attempt(q.put, 6, False, -1), attempt(q.get, False, timeout=-1))
print(attempt(queue.SimpleQueue().get, timeout=-1), attempt(queue.SimpleQueue().get, False, -1))

begin = time.monotonic()
attempt(q.get, timeout=0.05)
print(time.monotonic() - begin >= 0.049)

# A get that waits is ended by a put of another thread, and a put by a get.
got = []


def take():
    got.append(q.get(timeout=5))


t = threading.Thread(target=take)
t.start()
q.put("fresh")
t.join()
print(got, q.empty())
q.put("first")
t = threading.Thread(target=lambda: got.append(attempt(q.put, "second", timeout=5)))
t.start()
print(q.get())
t.join()
print(got, q.get())


def poll(source, tries):
    """Looks again and again, as a loop that has something else to do would."""
    for number in range(tries):
        try:
            return number, source.get(timeout=0.001)
        except queue.Empty:
            if number == 3:
                source.put("late")
    return tries, None


print(poll(queue.Queue(), 10), poll(queue.Queue(), 2))


def offer(target, items):
    """Puts what fits and answers what did not."""
    rest = []
    for item in items:
        try:
            target.put_nowait(item)
        except queue.Full:
            rest.append(item)
    return rest


small = queue.LifoQueue(3)
print(offer(small, "abcde"), [small.get() for _ in range(3)], small.empty())
try:
    small.get_nowait()
except queue.Empty as error:
    print(type(error).__qualname__, str(error) == "")
