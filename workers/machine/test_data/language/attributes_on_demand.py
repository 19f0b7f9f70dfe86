"""`__getattr__`, `__getattribute__`, `__setattr__`, `__delattr__`, `__dir__`, and the attribute functions."""


class Lazy:
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(f"no {name}")
        value = f"made {name}"
        setattr(self, name, value)
        return value


lazy = Lazy()
print(lazy.color, lazy.__dict__, hasattr(lazy, "_x"), getattr(lazy, "_y", "default"))


class Guarded:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __setattr__(self, name, value):
        self.log.append(f"set {name}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(f"del {name}")
        super().__delattr__(name)


guarded = Guarded()
guarded.a = 1
guarded.a += 1
del guarded.a
print(guarded.log, hasattr(guarded, "a"))
try:
    del guarded.b
except AttributeError as error:
    print(error)


class Watching:
    def __getattribute__(self, name):
        if name == "secret":
            return "nobody knows"
        return object.__getattribute__(self, name)


watching = Watching()
watching.visible = 1
print(watching.secret, watching.visible)
for name in ("missing",):
    try:
        getattr(watching, name)
    except AttributeError as error:
        print(error, error.name, error.obj is watching)


class Colors:
    red = 1

    def __dir__(self):
        return ["b", "a"]


print(dir(Colors()), vars(Colors)["red"], [n for n in dir(Colors) if not n.startswith("__")])
setattr(Colors, "blue", 2)
delattr(Colors, "red")
print(Colors.blue, hasattr(Colors, "red"))
