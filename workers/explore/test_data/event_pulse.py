"""Set and cleared at once: who waits by then goes on, who comes later waits for ever."""

from threading import Event, Thread

gate = Event()


def enter():
    gate.wait()


thread = Thread(target=enter)
thread.start()
gate.set()
gate.clear()
thread.join()
print("through")
# judge
# expect: deadlock
# expect: flaw deadlock line 9
# expect: outcomes "through\n"
