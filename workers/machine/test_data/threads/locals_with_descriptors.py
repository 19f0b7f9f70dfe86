# Thread-local objects of classes with properties that can be set and with slots, which all threads share.
import threading


class Settings(threading.local):
    def __init__(self, name="anonymous"):
        self.items = []
        self.name = name

    @property
    def size(self):
        return len(self.items)

    @size.setter
    def size(self, size):
        self.items[:] = range(size)

    def __repr__(self):
        return f"Settings({self.name!r}, {self.items})"


class Slotted(threading.local):
    __slots__ = ("shared",)


def in_thread(function):
    thread = threading.Thread(target=function)
    thread.start()
    thread.join()


settings = Settings("main")
settings.size = 3
print(settings, settings.size, vars(settings))


def elsewhere():
    print(settings, settings.size)
    settings.size = 1
    settings.name = "other"
    print(settings, settings.size)


in_thread(elsewhere)
print(settings)

slotted = Slotted()
slotted.shared = "seen by all"
slotted.own = "seen here"
in_thread(lambda: print(slotted.shared, hasattr(slotted, "own"), vars(slotted)))
print(vars(slotted))

plain = threading.local()
for target in (plain, settings):
    try:
        target.__dict__ = {}
    except AttributeError as error:
        print(error)
