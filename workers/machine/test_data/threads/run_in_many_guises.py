# What can stand for the method run of a thread: inherited, static, of the class, mixed in, and what cannot.
import threading

threading.excepthook = lambda args: print("  failed:", args.exc_type.__name__, args.exc_value)


class Base(threading.Thread):
    def __init__(self, number):
        self.number = number
        super().__init__()

    def run(self):
        raise NotImplementedError("subclasses must have one")


class Passing(Base):
    def run(self):
        super().run()


class WithRest(Base):
    def run(self, *rest):
        print("  rest", rest, self.number)


class WithArgument(Base):
    def run(self, argument):
        print("  never")


class Static(Base):
    @staticmethod
    def run():
        print("  static")


class OfTheClass(Base):
    @classmethod
    def run(cls):
        print("  of", cls.__name__)


class Nothing(Base):
    run = None


class Mixin:
    def run(self):
        print("  before")
        super().run()
        print("  after")


class Mixed(Mixin, threading.Thread):
    pass


class Managed(threading.Thread):
    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *details):
        self.join()


for cls in (Base, Passing, WithRest, WithArgument, Static, OfTheClass, Nothing):
    print(cls.__name__)
    thread = cls(1)
    thread.start()
    thread.join()
print([cls.__name__ for cls in Mixed.__mro__])
thread = Mixed(target=print, args=("  body",))
thread.start()
thread.join()
with Managed(target=print, args=("managed",)) as thread:
    pass
print(thread.is_alive())
