"""The module `gc` as programs use it."""

import gc

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(type(gc.collect()), len(gc.get_count()), gc.get_threshold())


class A:
    pass


a = A()
a.me = a
del a
print(gc.collect() >= 0)
