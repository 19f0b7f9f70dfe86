# A module's __getattr__ (PEP 562) makes names for attribute access and for `from … import`.
def __getattr__(name):
    if name.startswith("square_"):
        return int(name.removeprefix("square_")) ** 2
    raise AttributeError(f"no {name} here")


import __main__
from __main__ import square_12, square_5 as s

print(__main__.square_3, square_12, s)
try:
    __main__.cube_3
except AttributeError as error:
    print(error)
