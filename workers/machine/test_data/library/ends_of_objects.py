# `__del__` is called as soon as nothing refers to an object any more, before the next thing happens.
class Resource:
    def __init__(self, name):
        self.name = name
        print("open", name)

    def __del__(self):
        print("close", self.name)


first = Resource("a")
second = first
del first
print("still there")
del second
print("deleted")

third = Resource("b")
third = Resource("c")
print("replaced")
third = None
print("let go")


def use():
    local, others = Resource("local"), [Resource("list 1"), Resource("list 2")]
    print("at the end of use")


use()
print("after use")

Resource("temporary")
print(Resource("argument").name)

names = [Resource(n) for n in range(4)]
names.pop()
print("popped")
names[0] = None
del names[1]
names.clear()
print("cleared")

table = {"x": Resource("x"), "y": Resource("y")}
del table["x"]
table["y"] = 1


class Owner:
    def __init__(self):
        self.part = Resource("part")

    def __del__(self):
        print("owner is gone")


owner = Owner()
owner = 0


class Derived(Resource):
    def __del__(self):
        print("derived")
        super().__del__()


Derived("d")


def fail():
    held = Resource("held")
    try:
        raise ValueError("failed")
    finally:
        print("leaving")


try:
    fail()
except ValueError as error:
    print("caught", error)
print("forgotten")


class Phoenix:
    kept = []

    def __del__(self):
        print("rises")
        Phoenix.kept.append(self)


bird = Phoenix()
del bird
print(len(Phoenix.kept))


def counter():
    token = Resource("token")
    return lambda: token.name


ask = counter()
print(ask())
del ask
print("the end")
