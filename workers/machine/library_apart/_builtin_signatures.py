"""How built-in functions and methods are called, as `inspect.signature` tells it."""

_ROWS = r"""
abs : (x, /)
all any : (iterable, /)
ascii callable hash id len repr : (obj, /)
bin hex oct : (number, /)
chr : (i, /)
compile : (source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)
delattr hasattr : (obj, name, /)
divmod : (x, y, /)
eval : (source, globals=None, locals=None, /)
exec : (source, globals=None, locals=None, /, *, closure=None)
format : (value, format_spec='', /)
globals locals object : ()
input : (prompt='', /)
isinstance : (obj, class_or_tuple, /)
issubclass : (cls, class_or_tuple, /)
ord : (c, /)
pow : (base, exp, mod=None)
print : (*args, sep=' ', end='\n', file=None, flush=False)
round : (number, ndigits=None)
setattr : (obj, name, value, /)
sorted : (iterable, /, *, key=None, reverse=False)
sum : (iterable, /, start=0)
list tuple : (iterable=(), /)
float : (x=0, /)
complex : (real=0, imag=0)
enumerate : (iterable, start=0)
reversed : (sequence, /)
property : (fget=None, fset=None, fdel=None, doc=None)
str.capitalize str.casefold str.isalnum str.isalpha str.isascii str.isdecimal str.isdigit str.isidentifier : (self, /)
str.islower str.isnumeric str.isprintable str.isspace str.istitle str.isupper str.lower str.swapcase : (self, /)
str.title str.upper list.clear list.copy list.reverse dict.popitem int.as_integer_ratio int.bit_count : (self, /)
int.bit_length float.as_integer_ratio float.conjugate float.hex float.is_integer bytearray.clear : (self, /)
bytearray.copy bytearray.reverse complex.conjugate : (self, /)
str.center str.ljust str.rjust : (self, width, fillchar=' ', /)
str.encode bytes.decode bytearray.decode : (self, /, encoding='utf-8', errors='strict')
str.expandtabs bytes.expandtabs bytearray.expandtabs : (self, /, tabsize=8)
str.join list.extend : (self, iterable, /)
str.lstrip str.rstrip str.strip : (self, chars=None, /)
str.partition str.rpartition bytes.partition bytes.rpartition bytearray.partition : (self, sep, /)
bytearray.rpartition : (self, sep, /)
str.removeprefix bytes.removeprefix bytearray.removeprefix : (self, prefix, /)
str.removesuffix bytes.removesuffix bytearray.removesuffix : (self, suffix, /)
str.replace bytes.replace bytearray.replace : (self, old, new, count=-1, /)
str.rsplit str.split bytes.rsplit bytes.split bytearray.rsplit bytearray.split : (self, /, sep=None, maxsplit=-1)
str.splitlines bytes.splitlines bytearray.splitlines : (self, /, keepends=False)
str.translate : (self, table, /)
str.zfill bytes.zfill bytearray.zfill : (self, width, /)
list.append : (self, object, /)
list.count list.remove tuple.count bytearray.remove : (self, value, /)
list.index tuple.index : (self, value, start=0, stop=9223372036854775807, /)
list.insert : (self, index, object, /)
list.pop bytearray.pop : (self, index=-1, /)
list.sort : (self, /, *, key=None, reverse=False)
dict.fromkeys : (type, iterable, value=None, /)
dict.get dict.setdefault : (self, key, default=None, /)
int.from_bytes : (type, /, bytes, byteorder='big', *, signed=False)
int.to_bytes : (self, /, length=1, byteorder='big', *, signed=False)
float.fromhex bytes.fromhex bytearray.fromhex : (type, string, /)
bytes.center bytes.ljust bytes.rjust bytearray.center bytearray.ljust : (self, width, fillchar=b' ', /)
bytearray.rjust : (self, width, fillchar=b' ', /)
bytes.join bytearray.join : (self, iterable_of_bytes, /)
bytes.lstrip bytes.rstrip bytes.strip bytearray.lstrip bytearray.rstrip bytearray.strip : (self, bytes=None, /)
bytes.maketrans bytearray.maketrans : (frm, to, /)
bytes.translate bytearray.translate : (self, table, /, delete=b'')
bytearray.append : (self, item, /)
bytearray.extend : (self, iterable_of_ints, /)
bytearray.insert : (self, index, item, /)
"""


def text_of(function):
    """The parameters of a built-in function, method or class as text; `None` if they are not known."""
    name, shown = function.__name__, repr(function)
    if isinstance(function, type):
        if function.__module__ != "builtins":
            return None
    elif hasattr(function, "__func__") and not isinstance(function.__self__, type):
        name = f"{type(function.__self__).__name__}.{name}"
    elif shown.startswith("<method ") and " of " in shown:
        name = f"{shown.split(' of ')[1].split()[0].strip(chr(39))}.{name}"
    for row in _ROWS.splitlines():
        names, _, text = row.partition(" : ")
        if name in names.split():
            return text
    return None
