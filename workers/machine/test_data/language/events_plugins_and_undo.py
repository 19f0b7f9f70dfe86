"""An event system, a plugin registry, an undo stack, an observer by descriptor, and a pipeline: closures and classes together."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial, partialmethod, wraps
from typing import Any, Callable, Protocol, runtime_checkable


class Events:
    def __init__(self):
        self._handlers = defaultdict(list)

    def on(self, name, priority=0):
        def register(handler):
            self._handlers[name].append((priority, len(self._handlers[name]), handler))
            return handler

        return register

    def once(self, name):
        def register(handler):
            @wraps(handler)
            def wrapper(*args, **kwargs):
                self.off(name, wrapper)
                return handler(*args, **kwargs)

            self.on(name)(wrapper)
            return handler

        return register

    def off(self, name, handler):
        before = len(self._handlers[name])
        self._handlers[name] = [h for h in self._handlers[name] if h[2] is not handler]
        if len(self._handlers[name]) == before:
            raise LookupError(f"{handler.__name__} does not listen to {name!r}")

    def emit(self, name, *args, **kwargs):
        results, errors = [], []
        for _, _, handler in sorted(self._handlers[name], key=lambda h: (-h[0], h[1])):
            try:
                results.append(handler(*args, **kwargs))
            except StopIteration as stop:
                results.append(stop.value)
                break
            except Exception as error:
                error.add_note(f"in {handler.__name__}")
                errors.append(error)
        if errors:
            raise ExceptionGroup(f"{name} failed", errors)
        return results


events = Events()


@events.on("greet")
def hello(who):
    return f"hello {who}"


@events.on("greet", priority=5)
def first(who):
    return who.upper()


@events.once("greet")
def only_once(who):
    return "once"


@events.on("stop")
def stopper():
    raise StopIteration("stopped here")


@events.on("stop")
def never():
    return "never"


@events.on("bad")
def bad_one(n):
    return 1 / n


@events.on("bad")
def bad_two(n):
    return [][n]


print(events.emit("greet", "ada"), events.emit("greet", who="bob"), events.emit("stop"), events.emit("unknown"))
try:
    events.emit("bad", 0)
except* ZeroDivisionError as group:
    print(group.exceptions, group.exceptions[0].__notes__)
except* IndexError as group:
    print(group.exceptions, group.message)
try:
    events.off("greet", stopper)
except LookupError as error:
    print(error)


@runtime_checkable
class Plugin(Protocol):
    name: str

    def run(self, text: str) -> str: ...


class Registry(type):
    plugins: dict[str, type] = {}

    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        if "name" in namespace:
            if (old := mcls.plugins.setdefault(namespace["name"], cls)) is not cls:
                raise TypeError(f"{name}: {cls.name!r} is taken by {old.__name__}")
        return cls


class BasePlugin(metaclass=Registry):
    def run(self, text):
        raise NotImplementedError(f"{type(self).__name__} must define run")


class Upper(BasePlugin):
    name = "upper"
    run = staticmethod(str.upper)


class Repeat(BasePlugin):
    name = "repeat"

    def __init__(self, times=2):
        self.times = times

    def run(self, text, sep="-"):
        return sep.join([text] * self.times)

    run_plain = partialmethod(run, sep="")


class Empty(BasePlugin):
    name = "empty"


print(list(Registry.plugins), isinstance(Upper(), Plugin), isinstance(5, Plugin), Registry.plugins["upper"]().run("abc"), Repeat(3).run("x"), Repeat().run_plain("y"))
try:
    Empty().run("x")
except NotImplementedError as error:
    print(error)
try:
    class Again(BasePlugin):
        name = "upper"
except TypeError as error:
    print(error)


@dataclass
class Command:
    do: Callable[[], Any]
    undo: Callable[[], Any]
    label: str = "?"


@dataclass
class Editor:
    text: str = ""
    done: list = field(default_factory=list, repr=False)
    undone: list = field(default_factory=list, repr=False)

    def execute(self, command):
        command.do()
        self.done.append(command)
        self.undone.clear()
        return self

    def type(self, more, at=None):
        at = len(self.text) if at is None else at
        before = self.text
        return self.execute(Command(lambda: setattr(self, "text", before[:at] + more + before[at:]), lambda: setattr(self, "text", before), f"type {more!r}"))

    def delete(self, start, stop):
        before = self.text
        return self.execute(Command(partial(setattr, self, "text", before[:start] + before[stop:]), partial(setattr, self, "text", before), "delete"))

    def undo(self, n=1):
        for _ in range(n):
            command = self.done.pop()
            command.undo()
            self.undone.append(command)
        return self

    def redo(self):
        if not self.undone:
            raise IndexError("nothing to redo")
        command = self.undone.pop()
        command.do()
        self.done.append(command)
        return self


e = Editor()
print(e.type("hello").type(" world").type("!", 5), e.undo(), e.undo(), e.redo(), [c.label for c in e.done], [c.label for c in e.undone], e.delete(0, 2), e.undone)
print(e.undo(2), e.type("new"))
for attempt in (e.redo, lambda: e.undo(9)):
    try:
        attempt()
    except IndexError as error:
        print(error)


class Observed:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, None)

    def __set__(self, instance, value):
        old = self.__get__(instance, type(instance))
        setattr(instance, self.name, value)
        if old != value:
            for watcher in instance.watchers:
                watcher(self.name[1:], old, value)


class Model:
    width, height = Observed(), Observed()

    def __init__(self, **values):
        self.watchers = []
        for name, value in values.items():
            setattr(self, name, value)


m = Model(width=1)
seen = []
m.watchers += [lambda *change: seen.append(change), lambda name, *_: seen.append(name)]
m.width, m.height = 2, 3
m.width = 2
print(seen, m.width, vars(m)["_height"], sorted(k for k in vars(m)))


def pipeline(*stages):
    def run(value):
        for stage in stages:
            value = stage(value)
        return value

    run.__name__ = " | ".join(getattr(s, "__name__", type(s).__name__) for s in stages)
    return run


p = pipeline(str.split, partial(map, int), sorted, lambda xs: xs[::-1])
print(p("3 1 2"), p.__name__, pipeline()(5))
try:
    p("3 x")
except ValueError as error:
    print(error)
