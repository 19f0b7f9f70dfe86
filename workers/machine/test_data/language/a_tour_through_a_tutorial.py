"""Classes, scopes, exceptions, arguments and formats as a first book shows them."""

def scope_test():
    def do_local(): spam = "local spam"
    def do_nonlocal():
        nonlocal spam; spam = "nonlocal spam"
    def do_global():
        global spam; spam = "global spam"
    spam = "test spam"; do_local(); print("After local assignment:", spam); do_nonlocal(); print("After nonlocal assignment:", spam); do_global(); print("After global assignment:", spam)
scope_test(); print("In global scope:", spam)
class MyClass:
    """A simple example class"""
    i = 12345
    def f(self): return "hello world"
x = MyClass(); xf = x.f; print(xf(), MyClass.f.__qualname__, x.i, MyClass.__doc__); x.counter = 1
while x.counter < 10: x.counter = x.counter * 2
print(x.counter); del x.counter
try: x.counter
except AttributeError as e: print(e)
class Mapping:
    def __init__(self, iterable): self.items_list = []; self.__update(iterable)
    def update(self, iterable):
        for item in iterable: self.items_list.append(item)
    __update = update
class MappingSubclass(Mapping):
    def update(self, keys, values):
        for item in zip(keys, values): self.items_list.append(item)
m = MappingSubclass([1]); m.update("ab", [1, 2]); print(m.items_list, m._Mapping__update.__name__, [n for n in dir(m) if "update" in n])
try: m.__update
except AttributeError as e: print(e)
class Reverse:
    def __init__(self, data): self.data = data; self.index = len(data)
    def __iter__(self): return self
    def __next__(self):
        if self.index == 0: raise StopIteration
        self.index -= 1; return self.data[self.index]
print(*Reverse("spam"), sep="")
def reverse(data):
    for i in range(len(data) - 1, -1, -1): yield data[i]
print(list(reverse("golf")), sum(i * i for i in range(10)), sum(a * b for a, b in zip([10, 20], [7, 5])))
class B(Exception): pass
class C(B): pass
class D(C): pass
for cls in [B, C, D]:
    try: raise cls()
    except D: print("D")
    except C: print("C")
    except B: print("B")
try: raise Exception("spam", "eggs")
except Exception as inst: print(type(inst), inst.args, inst); x, y = inst.args; print(x, y)
def this_fails(): x = 1/0
try: this_fails()
except ZeroDivisionError as err: print("Handling run-time error:", err)
def divide(x, y):
    try: result = x / y
    except ZeroDivisionError: print("division by zero!")
    else: print("result is", result)
    finally: print("executing finally clause")
divide(2, 1); divide(2, 0)
try: divide("2", "1")
except TypeError as e: print(e)
def f(a, L=[]): L.append(a); return L
print(f(1), f(2), f(3))
def cheeseshop(kind, *arguments, **keywords):
    print("-- Do you have any", kind, "?")
    for arg in arguments: print(arg)
    print("-" * 40)
    for kw in keywords: print(kw, ":", keywords[kw])
cheeseshop("Limburger", "It's very runny, sir.", shopkeeper="Michael Palin", client="John Cleese")
def ask_ok(prompt, retries=4, reminder="Please try again!"): pass
def ham(ham: str, eggs: str = "eggs") -> str:
    print("Annotations:", ham_.__annotations__); return ham + " and " + eggs
ham_ = ham; print(ham("spam"))
def combined_example(pos_only, /, standard, *, kwd_only): print(pos_only, standard, kwd_only)
combined_example(1, 2, kwd_only=3); combined_example(1, standard=2, kwd_only=3)
for c in ["combined_example(1, 2, 3)", "combined_example(pos_only=1, standard=2, kwd_only=3)", "combined_example()"]:
    try: eval(c)
    except TypeError as e: print(e)
def foo(name, /, **kwds): return "name" in kwds
print(foo(1, **{"name": 2}))
vec = [[1, 2, 3], [4, 5, 6]]; print([num for elem in vec for num in elem], [[row[i] for row in vec] for i in range(3)], list(zip(*vec)), [(x, y) for x in [1, 2, 3] for y in [3, 1, 4] if x != y])
year = 2016; event = "Referendum"; print(f"Results of the {year} {event}", "{:-9} YES votes  {:2.2%}".format(42572654, 42572654 / (42572654 + 43132495)))
table = {"Sjoerd": 4127, "Jack": 4098, "Dcab": 7678}
for name, phone in table.items(): print(f"{name:10} ==> {phone:10d}")
print("Jack: {0[Jack]:d}; Sjoerd: {0[Sjoerd]:d}; Dcab: {0[Dcab]:d}".format(table), "Jack: {Jack:d}".format(**table))
for x in range(1, 4): print("{0:2d} {1:3d} {2:4d}".format(x, x * x, x * x * x), repr(x).rjust(2), repr(x * x).rjust(3), end="|\n")
for n in range(2, 10):
    for x in range(2, n):
        if n % x == 0: print(n, "equals", x, "*", n // x); break
    else: print(n, "is a prime number")
import math; print("The value of pi is approximately %5.3f." % math.pi, round(math.pi, 3), f"{math.pi:.3f}", 0.1 + 0.1 + 0.1 == 0.3, math.isclose(0.1 + 0.1 + 0.1, 0.3), round(2.675, 2), format(math.pi, ".12g"), repr(math.pi), 3.14159.as_integer_ratio(), x == float.fromhex("0x1p3"), (3.14159).hex())
from dataclasses import dataclass
@dataclass
class Employee: name: str; dept: str; salary: int
john = Employee("john", "computer lab", 1000); print(john.dept, john)
