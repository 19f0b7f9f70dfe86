"""Name mangling, slots, attribute hooks."""


class Base:
    def __init__(self):
        self.__secret = "base"
        self._protected = 1

    def reveal(self):
        return self.__secret

    def __hidden(self):
        return "hidden of base"

    def call(self):
        return self.__hidden()


class Child(Base):
    def __init__(self):
        super().__init__()
        self.__secret = "child"

    def __hidden(self):
        return "hidden of child"


c = Child()
print(c.reveal(), c.call(), sorted(vars(c)), c._Base__secret, c._Child__secret)


class Slim:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


s = Slim(1)
s.y = 2
print(s.x, s.y, hasattr(s, "__dict__"), Slim.__slots__)
for bad in (lambda: setattr(s, "z", 1), lambda: c.__secret, lambda: Slim(2).y):
    try:
        bad()
    except AttributeError as error:
        print("AttributeError:", str(error).split(" object")[0])


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        self.log.append(f"get {name}")
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self.log.append(f"set {name}")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self.log.append(f"del {name}")
        delattr(self._target, name)

    def __dir__(self):
        return ["made", "up"]


target = Child()
p = Proxy(target)
p.new = 5
print(p.new, p.reveal(), target.new, p.log, dir(p))
del p.new
print(hasattr(target, "new"), p.log[-2:])


class Recorder:
    def __getattribute__(self, name):
        if name.startswith("x"):
            return name * 2
        return super().__getattribute__(name)


print(Recorder().xy, type(Recorder().__class__).__name__)
