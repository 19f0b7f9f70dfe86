"""Simulations: a vending machine, an elevator, an event queue, a scheduler of generators, a bank queue with a seeded generator, a library with loans."""

import heapq
from collections import deque
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import count


class Vending:
    class State(Enum):
        IDLE = auto()
        PAID = auto()
        BROKEN = auto()

    PRICES = {"cola": 150, "chips": 100, "gum": 35}
    COINS = (200, 100, 50, 20, 10, 5)

    def __init__(self, stock):
        self.stock, self.money, self.state = dict(stock), 0, self.State.IDLE
        self.log = []

    def __call__(self, action, *args):
        try:
            method = getattr(self, f"do_{action}")
        except AttributeError:
            raise ValueError(f"no action {action!r}") from None
        if self.state is self.State.BROKEN and action != "repair":
            raise RuntimeError("machine is broken")
        self.log.append(action)
        return method(*args)

    def do_insert(self, *coins):
        if bad := [c for c in coins if c not in self.COINS]:
            raise ValueError(f"not coins: {bad}")
        self.money += sum(coins)
        self.state = self.State.PAID
        return self.money

    def do_choose(self, name):
        match self.state, self.PRICES.get(name), self.stock.get(name, 0):
            case _, None, _:
                raise KeyError(name)
            case self.State.IDLE, price, _:
                return f"please pay {price}"
            case _, price, 0:
                return f"no {name} left"
            case _, price, _ if price > self.money:
                return f"{price - self.money} more"
        self.stock[name] -= 1
        self.money -= self.PRICES[name]
        return f"here is your {name}"

    def do_change(self):
        back = []
        for coin in self.COINS:
            n, self.money = divmod(self.money, coin)
            back += [coin] * n
        self.state = self.State.IDLE
        return back

    def do_kick(self):
        self.state = self.State.BROKEN

    def do_repair(self):
        self.state = self.State.IDLE
        return "repaired"


v = Vending({"cola": 1, "gum": 5})
for step in (("choose", "cola"), ("insert", 100, 20), ("choose", "cola"), ("insert", 3), ("insert", 200), ("choose", "cola"), ("choose", "cola"), ("choose", "chips"), ("choose", "tea"), ("choose", "gum"), ("change",), ("dance",), ("kick",), ("insert", 5), ("repair",), ("insert",), ("choose",)):
    try:
        print(*step, "->", v(*step))
    except Exception as error:
        print(*step, "!!", type(error).__name__, error)
print(v.stock, v.state, v.log.count("choose"))


def elevator(floors):
    at, up, stops = 0, True, set()
    moves = []
    while True:
        request = yield (at, moves)
        moves = []
        if request is not None:
            if request not in range(floors):
                raise ValueError(f"no floor {request}")
            stops.add(request)
        while stops:
            ahead = [s for s in stops if (s >= at if up else s <= at)]
            if not ahead:
                up = not up
                continue
            target = min(ahead) if up else max(ahead)
            moves += range(at, target, 1 if up else -1)
            at = target
            stops.remove(at)


lift = elevator(10)
next(lift)
print([lift.send(f) for f in (5, 2, 9)])
try:
    lift.send(99)
except ValueError as error:
    print(error, list(lift))


@dataclass(order=True)
class Event:
    time: float
    serial: int = field(default_factory=count().__next__)
    name: str = field(default="", compare=False)
    action: object = field(default=None, compare=False, repr=False)


class World:
    def __init__(self):
        self.now, self.queue, self.trace = 0.0, [], []

    def at(self, delay, name, action=None):
        heapq.heappush(self.queue, Event(self.now + delay, name=name, action=action))

    def run(self, until):
        while self.queue and self.queue[0].time <= until:
            event = heapq.heappop(self.queue)
            self.now = event.time
            self.trace.append(f"{self.now:g}:{event.name}")
            if event.action:
                event.action()


w = World()


def customer(n):
    def arrive():
        w.at(1.5, f"served {n}")
        if n < 3:
            w.at(1, f"arrives {n + 1}", customer(n + 1))

    return arrive


w.at(0, "opens", lambda: w.at(0.5, "arrives 1", customer(1)))
w.at(10, "closes")
w.run(5)
print(w.trace, w.queue[0].name, repr(w.queue[0]).replace("serial=", "")[:20])


class Lcg:
    def __init__(self, seed):
        self.state = seed

    def __next__(self):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return self.state / 2**31

    def __iter__(self):
        return self

    def choice(self, items):
        return items[int(next(self) * len(items))]


random = Lcg(42)
queue, waits, busy = deque(), [], 0
for minute in range(60):
    if next(random) < 0.4:
        queue.append(minute)
    if busy:
        busy -= 1
    elif queue:
        waits.append(minute - queue.popleft())
        busy = 1 + int(next(random) * 3)
print(len(waits), len(queue), max(waits), round(sum(waits) / len(waits), 3), "".join(random.choice("abc") for _ in range(10)))


class Task:
    ids = count(1)

    def __init__(self, target):
        self.id, self.target, self.send = next(self.ids), target, None


class Kernel:
    def __init__(self):
        self.ready, self.waiting, self.tasks, self.out = deque(), {}, {}, []

    def spawn(self, generator):
        task = Task(generator)
        self.tasks[task.id] = task
        self.ready.append(task)
        return task.id

    def run(self):
        while self.ready:
            task = self.ready.popleft()
            try:
                call = task.target.send(task.send)
            except StopIteration as stop:
                self.out.append(f"{task.id} done {stop.value}")
                del self.tasks[task.id]
                self.ready.extend(self.waiting.pop(task.id, ()))
                continue
            except Exception as error:
                self.out.append(f"{task.id} failed {error!r}")
                del self.tasks[task.id]
                continue
            task.send = None
            match call:
                case ("spawn", generator):
                    task.send = self.spawn(generator)
                case ("wait", other) if other in self.tasks:
                    self.waiting.setdefault(other, []).append(task)
                    continue
                case ("kill", other):
                    task.send = other in self.tasks and self.ready.remove(self.tasks[other]) is None
                    self.tasks.pop(other).target.close()
                case ("id",):
                    task.send = task.id
            self.ready.append(task)


def worker(n):
    try:
        for i in range(n):
            kernel.out.append(f"worker {n} at {i}")
            yield
        return n * n
    finally:
        kernel.out.append(f"worker {n} ends")


def boss():
    me = yield ("id",)
    a = yield ("spawn", worker(2))
    b = yield ("spawn", worker(9))
    yield ("wait", a)
    killed = yield ("kill", b)
    kernel.out.append(f"boss {me} killed {b}: {killed}")
    yield ("wait", 99)
    raise ValueError("the end")


kernel = Kernel()
kernel.spawn(boss())
kernel.run()
print(*kernel.out, sep="\n")


class Library:
    def __init__(self, *titles, limit=2):
        self.shelf, self.loans, self.waiting, self.limit = list(titles), {}, {}, limit

    def lend(self, title, who):
        if sum(w == who for w in self.loans.values()) >= self.limit:
            raise PermissionError(f"{who} has enough books")
        if title in self.loans:
            self.waiting.setdefault(title, deque()).append(who)
            return f"{who} waits for {title} behind {len(self.waiting[title]) - 1}"
        try:
            self.shelf.remove(title)
        except ValueError:
            raise LookupError(f"no {title!r}") from None
        self.loans[title] = who
        return f"{who} has {title}"

    def take_back(self, title):
        who = self.loans.pop(title)
        self.shelf.append(title)
        if queue := self.waiting.get(title):
            return f"{who} returned {title}; " + self.lend(title, queue.popleft())
        return f"{who} returned {title}"


lib = Library("Emma", "Dune", "Ulysses")
for call in (lambda: lib.lend("Emma", "ann"), lambda: lib.lend("Emma", "bob"), lambda: lib.lend("Emma", "cy"), lambda: lib.lend("Dune", "ann"), lambda: lib.lend("Ulysses", "ann"), lambda: lib.lend("Nope", "bob"), lambda: lib.take_back("Emma"), lambda: lib.take_back("Emma"), lambda: lib.take_back("Nope"), lambda: lib.shelf):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
