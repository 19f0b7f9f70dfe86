# Threads that import a module while another one is loading it go on as if it had been there.
import multiprocessing
import pickle
import sys
import threading


class Point:
    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        return Point, (self.x,)


def imports():
    for number in [1, 2]:
        from fractions import Fraction

        total = sum(Fraction(part, 2) for part in range(number))
        with lock:
            found.append(str(total))


def imports_in_expressions():
    pair = (threading.get_ident(), __import__("decimal").Decimal(1), [__import__("statistics")])
    import xml.etree.ElementTree as tree

    with lock:
        found.append((pair[0] == threading.get_ident(), str(pair[1]), pair[2][0].__name__, tree.__name__))


def pickles():
    for number in range(3):
        copies = [pickle.loads(pickle.dumps(Point(number)))]
        with lock:
            found.append(copies[0].x)


def at_once(work):
    def run():
        barrier.wait()
        try:
            work()
        except BaseException as error:
            errors.append(repr(error))

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(work.__name__, sorted(found))
    found.clear()


lock = threading.Lock()
barrier = threading.Barrier(4)
found, errors = [], []
for work in (imports, imports_in_expressions, pickles):
    at_once(work)
print(errors)
