# Python 3.12: comprehensions are part of the function around them, and other lines are told.
"""sys.settrace: every event of statements of all kinds, line by line."""

import sys
def tracer(frame, event, arg):
    told = arg[0] if event == "exception" else arg
    told = type(told) if isinstance(told, (It, CM)) else told
    print(event, frame.f_code.co_name, frame.f_lineno, told)
    return tracer
def one():
    for i in range(3): x = i
    y = [a for a in range(3)]
    return y
def two(a,
        b=2):
    """doc"""
    try:
        if a:
            raise ValueError(1)
        else:
            pass
    except ValueError as e:
        z = 1
    finally:
        q = 2
    with CM() as f:
        w = 3
    for k in range(2):
        if k:
            continue
        break
    else:
        pass
    print("m",
          a,
          b)
    d = {
        'a': 1,
        'b': a,
    }
    global g
    def inner(u):
        return u
    class C:
        x = 1
        def m(self): return 1
    lam = lambda: 3
    lam()
    inner(3)
    C().m()
    assert a
    del d
class CM:
    __enter__ = lambda s: s
    def __exit__(self, *a): return None
def gen():
    yield 1
    yield 2
def outer():
    for v in gen():
        pass
    return sum(gen())
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 1:
            raise StopIteration
        return self.n
def its():
    for v in It():
        pass
def bad():
    try:
        deep(2)
    except ZeroDivisionError:
        return 'caught'
def deep(n):
    if n == 0:
        return 1/0
    deep(n-1)
@staticmethod
def deco():
    return 7
for f in (one, lambda: two(1), outer, its, bad, deco):
    print("==", getattr(f, '__name__', f))
    sys.settrace(tracer)
    f()
    sys.settrace(None)
print("end")
