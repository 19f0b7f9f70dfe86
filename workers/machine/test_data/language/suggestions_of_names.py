# Python 3.12: `traceback` suggests names too.
"""Tracebacks that suggest the name one meant: variables, attributes, imports."""

import re
import traceback


class Account:
    balance = 10
    _hidden = 1

    def __init__(self):
        self.owner = "Ada"
        self.number = 5

    def deposit(self, amount):
        return amout

    def withdraw(self, amount):
        return self.balanse - amount

    def own(self):
        return self.owner


class Slotted:
    __slots__ = ("first", "second")


class Dynamic:
    def __getattr__(self, name):
        raise AttributeError(f"no attribute {name}")


class Enumerating:
    def __dir__(self):
        return ["alpha", "beta"]


total_count = 5


def typo():
    return totl_count


def builtin():
    return pritn("x")


def local():
    counter = 1
    return conter


def far():
    return completely_different_thing


def attribute():
    return Account().onwer


def method():
    return Account().deposite(5)


def of_list():
    return [].appendd(1)


def of_text():
    return "abc".uper()


def of_module():
    import math

    return math.sqr(4)


def of_dict():
    return {}.item()


def importing():
    from collections import defaultdic


def missing_module():
    import colections


def forgotten_import():
    return math.pi if False else random.random()


def none():
    return None.appendd


def of_class():
    return Account.balanc


def hidden():
    return Account().hidden


def slotted():
    return Slotted().frist


def dynamic():
    return Dynamic().anything


def by_dir():
    return Enumerating().alphaa


def assign():
    Account().own.x = 1


def keyword():
    return sorted([1], kye=len)


for function in (typo, builtin, local, far, attribute, method, of_list, of_text, of_module, of_dict, importing, missing_module, forgotten_import, none, of_class, hidden, slotted, dynamic, by_dir, assign, Account().deposit, Account().withdraw, lambda: trueth, lambda: Account().xyz, lambda: a_name_so_long_it_is_like_nothing, lambda: int.form_bytes, lambda: (5).bit_lenght(), lambda: ().cont(1), lambda: set().ad(1), lambda: print.nam):
    try:
        function(1) if getattr(function, "__self__", None) and function.__name__ in ("deposit", "withdraw") else function()
    except Exception as error:
        text = re.sub(r" \(/.*\)| \(unknown location\)", "", traceback.format_exc().splitlines()[-1])
        print(f"{function.__name__}: {text} | {re.sub(r' .(/|unknown).*', '', str(error))}")
