# Threads that import the same modules at the same moment all get them whole: one loads, the others wait.
import threading

NAMES = ("Fraction", "mean", "Decimal", "dumps", "dataclass")
barrier = threading.Barrier(6)
found, failed = [], []


def first_one_way():
    from statistics import mean
    from decimal import Decimal
    from fractions import Fraction
    from json import dumps
    from dataclasses import dataclass

    return Fraction, mean, Decimal, dumps, dataclass


def first_the_other():
    from fractions import Fraction
    from dataclasses import dataclass
    from json import dumps
    from statistics import mean
    from decimal import Decimal

    return Fraction, mean, Decimal, dumps, dataclass


def importer(number):
    barrier.wait()
    try:
        found.append((first_one_way if number % 2 else first_the_other)())
    except Exception as error:
        failed.append(f"{type(error).__name__}: {error}")


def half_missing():
    barrier.wait()
    try:
        import no_such_module_anywhere
    except ImportError as error:
        found.append(str(error))


def all_at_once(targets):
    threads = [threading.Thread(target=target, args=args) for target, args in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


all_at_once([(importer, (number,)) for number in range(6)])
print(len(found), failed)
print([getattr(thing, "__name__", "?") for thing in found[0]] == list(NAMES), len(set(found)))
found.clear()
all_at_once([(half_missing, ())] * 6)
print(len(found), set(found))
