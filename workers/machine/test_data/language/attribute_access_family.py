"""__getattr__, __getattribute__, __setattr__, __delattr__, __dir__, and the functions that use them."""


class Traced:
    def __init__(self):
        object.__setattr__(self, "log", [])
        self.a = 1

    def __getattribute__(self, name):
        if name not in ("log", "__dict__", "__class__"):
            object.__getattribute__(self, "log").append(f"get {name}")
        return super().__getattribute__(name)

    def __getattr__(self, name):
        self.log.append(f"missing {name}")
        if name.startswith("x"):
            return len(name)
        raise AttributeError(f"no {name!r} here")

    def __setattr__(self, name, value):
        self.log.append(f"set {name}={value!r}")
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(f"del {name}")
        super().__delattr__(name)

    def __dir__(self):
        return ["b", "a", "c"]


t = Traced()
print(t.a, t.xyz, hasattr(t, "q"), getattr(t, "q", "default"), hasattr(t, "xx"))
t.b = 2
t.b += 1
del t.b
for attempt in (lambda: t.nothing, lambda: delattr(t, "nothing"), lambda: getattr(t, "nope")):
    try:
        attempt()
    except AttributeError as error:
        print(error)
print(t.log)
print(dir(t), sorted(vars(t)))


class Record(dict):
    """A dict whose keys are attributes too."""

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value

    def __delattr__(self, name):
        del self[name]


r = Record(a=1, items=2)
r.b = [3]
r.b.append(4)
print(r, r.a, r["items"], callable(r.items), getattr(r, "zz", None), hasattr(r, "b"))
del r.a
print(r, vars(r))
try:
    r.a
except AttributeError as error:
    print(type(error).__name__, error)


class Proxy:
    def __init__(self, target):
        self.__dict__["_target"] = target

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        if name.startswith("_"):
            raise AttributeError(f"{name} is private")
        setattr(self._target, name, value)


class Target:
    kind = "target"

    def hello(self, who="you"):
        return f"{self.kind} says hello, {who}"

    def __len__(self):
        return 5


target = Target()
p = Proxy(target)
p.kind = "proxied"
print(p.hello(), p.hello("all"), target.kind, Target.kind, p.__len__())
for attempt in (lambda: len(p), lambda: setattr(p, "_x", 1), lambda: p.missing):
    try:
        print(attempt())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Chain:
    def __init__(self, path=""):
        self.path = path

    def __getattr__(self, name):
        return Chain(f"{self.path}.{name}" if self.path else name)

    def __call__(self, *args):
        return f"{self.path}({', '.join(map(repr, args))})"


print(Chain().users.get(5, "x"), Chain().a.b.c.path)


class Broken:
    @property
    def value(self):
        return self.not_there

    def __getattr__(self, name):
        return f"fallback for {name}"


print(Broken().value, Broken().other)
print(getattr("abc", "upper")(), getattr(5, "real"), getattr(int, "from_bytes")(b"\1\0", "big"), hasattr([], "append"), hasattr([], "add"))
for attempt in (lambda: setattr(5, "x", 1), lambda: setattr("a", "upper", 1), lambda: setattr(int, "x", 1), lambda: setattr(len, "x", 1), lambda: setattr(object(), "x", 1), lambda: setattr(None, "x", 1), lambda: (lambda: 0).zzz, lambda: setattr(type, "x", 1)):
    try:
        print("fine", attempt())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
