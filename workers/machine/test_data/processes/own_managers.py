"""BaseManager.register: own classes, functions, `exposed`, `proxytype`, a shared object of the server."""

from multiprocessing import Process
from multiprocessing.managers import BaseManager, NamespaceProxy


class Maths:
    def add(self, x, y):
        return x + y

    def divide(self, x, y):
        return x / y

    def _secret(self):
        return "secret"


class Stack:
    def __init__(self, *items):
        self.items = list(items)

    def push(self, item):
        self.items.append(item)
        return len(self.items)

    def pop(self):
        return self.items.pop()

    def __len__(self):
        return len(self.items)

    def peek(self):
        return self.items[-1]

    def __str__(self):
        return f"Stack{self.items}"


class Settings:
    def __init__(self):
        self.colour = "red"
        self.size = 1

    def grow(self, by=1):
        self.size += by


class SettingsProxy(NamespaceProxy):
    _exposed_ = ("__getattribute__", "__setattr__", "__delattr__", "grow")

    def grow(self, by=1):
        return self._callmethod("grow", (by,))


the_stack = Stack("shared")


def get_stack():
    return the_stack


class MyManager(BaseManager):
    pass


MyManager.register("Maths", Maths)
MyManager.register("Stack", Stack)
MyManager.register("shared_stack", callable=get_stack)
MyManager.register("Reader", Stack, exposed=("peek",))
MyManager.register("Settings", Settings, SettingsProxy)


def push_all(stack, items):
    for item in items:
        stack.push(item)


def attempt(action, *args):
    try:
        return action(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    with MyManager() as manager:
        maths = manager.Maths()
        print(maths.add(4, 3), maths.add("a", "b"), maths.divide(1, 4), attempt(maths.divide, 1, 0))
        print(hasattr(maths, "_secret"), hasattr(maths, "nothing"))
        stack = manager.Stack(1, 2)
        print(stack.push(3), stack.pop(), stack.peek())
        processes = [Process(target=push_all, args=(stack, [n] * 3)) for n in (7, 8)]
        for p in processes:
            p.start()
        for p in processes:
            p.join()
        print(sorted(stack.pop() for _ in range(6)), stack.peek())
        manager.shared_stack().push("more")
        print(manager.shared_stack().peek(), manager.shared_stack().push("again"), the_stack.peek())
        reader = manager.Reader("a", "b")
        print(reader.peek(), hasattr(reader, "push"))
        settings = manager.Settings()
        settings.colour = "blue"
        settings.grow()
        settings.grow(by=5)
        print(settings.colour, settings.size)
        print(attempt(lambda: settings.shape))
        print(attempt(stack.pop), attempt(stack.pop), attempt(stack.pop))
    print(attempt(lambda: manager.Unknown))
    fresh = MyManager()
    print(attempt(fresh.Maths))
