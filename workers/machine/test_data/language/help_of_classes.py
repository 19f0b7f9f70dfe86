# Python 3.12: help of class methods and of instances.
"""What `help` writes of classes, their instances, methods and properties."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple
from collections import namedtuple
from abc import ABC, abstractmethod
class Base:
    "Base doc."
    def run(self): "Runs."
    def _hidden(self): pass
    def __secret(self): pass
    x = 1
    @property
    def size(self): "Size."
    @size.setter
    def size(self, v): pass
class Child(Base):
    def __init__(self): self.y = 2
    def run(self): pass
    def __repr__(self): return "Child!"
    def __eq__(self, o): return True
    def __len__(self): return 3
    async def go(self): "Goes."
    @staticmethod
    def st(a, b=2): pass
    @classmethod
    def cl(cls, *a): pass
    alias = run
    lam = lambda self, q=1: q
    data = {"a": [1] * 40}
    class Inner: "In."
help(Child)
help(Child())
help(Child().run)
help(Base.size)
# A comment above.
# Two lines.
def commented(x): pass
help(commented)
help(lambda a, b=1: a)
class MyErr(Exception):
    "Bad thing."
    code = 5
class Shape(ABC):
    "A shape."
    @abstractmethod
    def area(self): "Area."
help(Shape)
class Slot:
    __slots__ = ("a", "b")
    def f(self): pass
help(Slot)
class NoDoc: pass
help(NoDoc)
help(NoDoc())
