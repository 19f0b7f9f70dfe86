"""contextvars and weakref."""

import contextvars
import weakref

v = contextvars.ContextVar("v", default=0)
token = v.set(5)
print(v.get(), token.old_value is contextvars.Token.MISSING, token.var is v, v.name)
v.reset(token)
print(v.get())
context = contextvars.copy_context()


def change(n):
    v.set(n)
    return v.get()


print(context.run(change, 9), v.get(), context[v], v in context, len(context), list(context.keys()) == [v])
try:
    contextvars.ContextVar("none").get()
except LookupError as error:
    print("LookupError")
try:
    v.reset(token)
except RuntimeError as error:
    print("RuntimeError: used twice")


class Thing:
    def __init__(self, name):
        self.name = name


thing = Thing("a")
ref = weakref.ref(thing)
cache = weakref.WeakValueDictionary()
cache["a"] = thing
print(ref() is thing, cache["a"].name, len(cache), weakref.ref(thing) == ref)
