"""Event: set, clear, wait with a timeout; a traffic light, a start signal, any and all of several."""

import threading

event = threading.Event()
print(event.is_set(), event.wait(0), event.wait(timeout=0.01))
event.set()
event.set()
print(event.is_set(), event.wait(), event.wait(0.01))
event.clear()
event.clear()
print(event.is_set())


class TrafficLight:
    def __init__(self):
        self.green, self.red = threading.Event(), threading.Event()
        self.red.set()

    def switch(self):
        if self.green.is_set():
            self.green.clear()
            self.red.set()
        else:
            self.red.clear()
            self.green.set()

    def __str__(self):
        return "green" if self.green.is_set() else "red"


light, log = TrafficLight(), []


def drive():
    light.green.wait()
    log.append("car")


def walk():
    light.red.wait()
    log.append("pedestrian")


def together(function, count):
    threads = [threading.Thread(target=function) for _ in range(count)]
    for t in threads:
        t.start()
    return threads


def join(threads):
    for t in threads:
        t.join()


cars = together(drive, 3)
join(together(walk, 1))
log.append(str(light))
light.switch()
join(cars)
log.append(str(light))
walkers = together(walk, 2)
join(together(drive, 1))
light.switch()
join(walkers)
log.append(str(light))
print(log)


class Shared(threading.Event):
    """Setting it sets others as well."""

    others = ()

    def set(self):
        super().set()
        for other in self.others:
            other.set()


either = threading.Event()
a, b = Shared(), Shared()
a.others = b.others = (either,)
waiter = together(lambda: log.append(either.wait()), 1)
b.set()
join(waiter)
print(log[-1], a.is_set(), b.is_set(), either.is_set())


def wait_all(*events, timeout):
    return all(event.wait(timeout) for event in events)


print(wait_all(a, b, timeout=0.01))
a.set()
print(wait_all(a, b, timeout=0.01))

# A chain: each thread sets the event of the next.
links = [threading.Event() for _ in range(6)]
path = []


def link(n):
    links[n].wait()
    path.append(n)
    if n + 1 < len(links):
        links[n + 1].set()


chain = [threading.Thread(target=link, args=(n,)) for n in reversed(range(6))]
for t in chain:
    t.start()
links[0].set()
join(chain)
print(path)
