"""Generators are closed when the last name or container lets go of them, and told once if they refuse."""

def gen(n):
    try:
        yield 1
        yield 2
    finally:
        print('closed', n)
g = gen('a'); next(g)
g = None
print('after rebind')
def f():
    h = gen('b'); next(h)
    print('in f')
f()
print('after f')
g = gen('c'); next(g)
del g
print('after del')
d = {'x': gen('d')}; next(d['x'])
d.clear()
print('after clear')
l = [gen('e')]; next(l[0]); l.pop()
print('after pop')
for x in gen('f'):
    break
print('after break')
next(gen('g'))
print('after next')
class K:
    def __init__(self): self.g = gen('h'); next(self.g)
k = K(); k = None
print('after k')
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
s = stubborn(); next(s)
import sys
sys.unraisablehook = lambda told: print(told.err_msg, type(told.object).__name__, repr(told.exc_value))
del s
print('after stubborn')
s = stubborn(); next(s)
try: s.close()
except RuntimeError as e: print(e)
def err():
    try: yield 1
    finally: raise ValueError('in close')
e = err(); next(e); del e
print('after err')
a, b = gen('i'), gen('j')
next(a); next(b)
a = b = 0
print("after both")
def nested():
    yield from gen('n')
n = nested(); next(n); n = 1
print('end')
