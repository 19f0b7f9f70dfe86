# Dictionaries and sets whose entries go with the objects that they are about.
import weakref


class Image:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


cache = weakref.WeakValueDictionary()


def load(name):
    image = cache.get(name)
    if image is None:
        print("loading", name)
        cache[name] = image = Image(name)
    return image


one, two = load("one"), load("two")
print(load("one") is one, sorted(cache), len(cache))
del one
print(sorted(cache.items()), "one" in cache, cache.get("one", "gone"))
try:
    cache["one"]
except KeyError as error:
    print("KeyError", error)
one = load("one")
two = None
print(list(cache.values()), dict(cache))
print([reference() for reference in cache.valuerefs()])

notes = weakref.WeakKeyDictionary()
a, b = Image("a"), Image("b")
notes[a], notes[b] = "about a", "about b"
print(len(notes), notes[a], b in notes)
del a
print(list(notes.items()), len(notes))

listeners = weakref.WeakSet()
x, y = Image("x"), Image("y")
listeners.add(x)
listeners.add(y)
listeners.add(x)
print(len(listeners), x in listeners, sorted(map(str, listeners)))
del y
print(len(listeners), list(listeners))
listeners.discard(x)
print(len(listeners), bool(listeners))


class Subject:
    def __init__(self):
        self._observers = weakref.WeakSet()

    def attach(self, observer):
        self._observers.add(observer)

    def notify(self, event):
        for observer in self._observers:
            observer.update(event)


class Observer:
    def update(self, event):
        print("observed", event)


subject, observer = Subject(), Observer()
subject.attach(observer)
subject.notify("first")
del observer
subject.notify("second")
print("nobody observes")
