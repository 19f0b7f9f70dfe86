"""Timers: arguments, cancel, function that is called once."""

import threading

calls = []
done = threading.Event()


def ring(*args, **keywords):
    calls.append((args, keywords))
    done.set()


t = threading.Timer(0.01, ring, args=[1, 2], kwargs={"k": 3})
print(isinstance(t, threading.Thread), t.interval, t.args, t.kwargs, t.function is ring, t.finished.is_set())
t.start()
done.wait()
t.join()
print(calls, t.finished.is_set())
c = threading.Timer(60, ring)
c.start()
c.cancel()
c.join()
print(len(calls), c.is_alive())
d = threading.Timer(0, lambda: print("at once"))
d.start()
d.join()
e = threading.Timer(5, print)
e.cancel()
e.start()
e.join()
print("cancelled before the start")
