"""enum, dataclasses and json together: orders with states, events and replays."""

import json
from collections import Counter
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from enum import Enum, Flag, IntEnum, StrEnum, auto
from typing import Callable


class State(StrEnum):
    NEW = auto()
    PAID = auto()
    SENT = auto()
    DONE = auto()
    CANCELLED = auto()

    @property
    def final(self):
        return self in (State.DONE, State.CANCELLED)

    def follow(self, event: "Event") -> "State":
        try:
            return TRANSITIONS[self, event]
        except KeyError:
            raise ValueError(f"cannot {event.name.lower()} when {self}") from None


class Event(Enum):
    PAY = "pay"
    SHIP = "ship"
    RECEIVE = "receive"
    CANCEL = "cancel"


TRANSITIONS = {(State.NEW, Event.PAY): State.PAID, (State.PAID, Event.SHIP): State.SENT, (State.SENT, Event.RECEIVE): State.DONE} | {(s, Event.CANCEL): State.CANCELLED for s in (State.NEW, State.PAID)}


class Priority(IntEnum):
    LOW, NORMAL, HIGH = range(3)


class Rights(Flag):
    READ = auto()
    WRITE = auto()
    ADMIN = READ | WRITE


@dataclass
class Order:
    id: int
    items: dict[str, int] = field(default_factory=dict)
    state: State = State.NEW
    priority: Priority = Priority.NORMAL
    history: list[tuple[str, str]] = field(default_factory=list, repr=False)
    listeners: list[Callable] = field(default_factory=list, repr=False, compare=False)

    def on(self, event: Event, at: datetime):
        old, self.state = self.state, self.state.follow(event)
        self.history.append((at.isoformat(timespec="minutes"), event.value))
        for listener in self.listeners:
            listener(self, old)
        return self

    def to_json(self):
        data = {k: v for k, v in vars(self).items() if k != "listeners"}
        return json.dumps(data, sort_keys=True)

    @classmethod
    def from_json(cls, text):
        data = json.loads(text)
        return cls(data["id"], data["items"], State(data["state"]), Priority(data["priority"]), [tuple(h) for h in data["history"]])


start = datetime(2024, 5, 17, 9)
order = Order(1, {"tea": 2}, priority=Priority.HIGH)
order.listeners.append(lambda o, old: print(f"order {o.id}: {old} -> {o.state}{' (final)' if o.state.final else ''}"))
for n, event in enumerate((Event.PAY, Event.SHIP)):
    order.on(event, start + n * timedelta(hours=1))
for event in (Event.CANCEL, Event.PAY):
    try:
        order.on(event, start)
    except ValueError as error:
        print(error)
print(order, order.state == "sent", order.history)
text = order.to_json()
copy = Order.from_json(text)
print(text, copy == order, copy.state is State.SENT, copy.priority is Priority.HIGH)
copy.on(Event.RECEIVE, start)
print(copy.state.final, order.state.final, copy == order)


def replay(history):
    state = State.NEW
    for _, name in history:
        state = state.follow(Event(name))
        yield state


print([str(s) for s in replay(copy.history)], list(map(str, State)), [s.name for s in State if s.final])
reachable = {s: sorted(e.value for (a, e) in TRANSITIONS if a is s) for s in State}
print(json.dumps(reachable), max(Priority), sorted([Priority.HIGH, Priority.LOW]), [p.name for p in Priority], Priority(1) + 1, Priority["LOW"] or "falsy")


def dot():
    for (a, e), b in sorted(TRANSITIONS.items(), key=lambda t: (t[0][0], t[0][1].value)):
        yield f"{a} -> {b} [{e.value}]"


print(*dot(), sep="\n")
users = {"ann": Rights.ADMIN, "bob": Rights.READ, "cid": Rights(0)}
for name, rights in users.items():
    match rights:
        case Rights.ADMIN:
            print(name, "may do all")
        case Rights.READ | Rights.WRITE:
            print(name, "may", rights.name.lower())
        case _:
            print(name, "may nothing", bool(rights))
print([name for name, r in users.items() if Rights.READ in r], Rights.ADMIN & ~Rights.WRITE, Rights.READ | Rights.WRITE is Rights.ADMIN, Rights.ADMIN.value)
orders = [Order(n, state=s, priority=Priority(n % 3)) for n, s in enumerate((State.NEW, State.PAID, State.NEW, State.DONE, State.NEW))]
print(Counter(o.state for o in orders).most_common(2), Counter(str(o.priority.name) for o in orders), sorted(orders, key=lambda o: (-o.priority, o.state))[0].id, sum(o.state.final for o in orders))
print(asdict(Order(9, {"a": 1}))["state"].upper(), asdict(Order(9)).keys(), json.dumps({State.NEW: Priority.LOW, "r": State.DONE}), isinstance(State.NEW, str), State.NEW.title(), State("new") is State.NEW, "paid" in [*State], hash(State.PAID) == hash("paid"))
