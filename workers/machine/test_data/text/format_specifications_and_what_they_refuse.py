"""Formats of numbers, texts, dates and own classes, nested fields, and the errors of what does not fit."""

import datetime
class Money:
    def __init__(self, a, c="EUR"): self.a, self.c = a, c
    def __format__(self, spec):
        if spec == "": return f"{self.a} {self.c}"
        if spec.endswith("c"): return self.c + " " + format(self.a, spec[:-1])
        raise ValueError(f"bad spec {spec!r}")
    def __str__(self): return "str"
    def __repr__(self): return "repr"
m = Money(1234.5)
print(f"{m}", f"{m!s}", f"{m!r:>10}", f"{m:,.2fc}", format(m, "08.1fc"), "{:c} {!r}".format(m, m))
try: f"{m:x}"
except ValueError as e: print(e)
class P: pass
for e in ["format(P(), 'x')", "f'{[]:5}'", "f'{None:>5}'", "f'{(1,2):5}'", "f'{1:z}'", "f'{1:10.2d}'", "f'{1.5:d}'", "f'{\"a\":d}'", "f'{\"a\":=5}'", "f'{\"a\":+}'", "f'{3:,x}'", "f'{3:_x}'", "f'{3:,_}'", "f'{3:,n}'", "f'{1:c}'", "f'{65:c}'", "f'{65:+c}'", "f'{-1:c}'", "f'{2**40:c}'", "f'{1j:d}'", "f'{1+2j:.2f}'", "f'{1+2j:>12}'", "f'{1+2j:012}'", "f'{True:d}'", "f'{True}'", "f'{True:5}'", "f'{3:s}'", "f'{\"a\":q}'", "f'{3.0:%}'", "f'{3:%}'", "f'{0.1234:.1%}'", "f'{3:#x}'", "f'{3:#010b}'", "f'{-3:#010b}'", "f'{3: d}'", "f'{1e10:g}'", "f'{1e10:G}'", "f'{1e10}'", "f'{1e16}'", "f'{1e15}'", "f'{1e-5}'", "f'{0.0001}'", "f'{123456789.123:n}'", "f'{1234567:,}'", "f'{1234567.891:_.1f}'", "f'{-0.0:z.1f}'", "f'{-0.01:z.1f}'", "f'{float(\"nan\"):10}'", "f'{float(\"inf\"):+}'", "f'{float(\"-inf\"):05}'", "f'{float(\"inf\"):F}'", "f'{1:*^9}'", "f'{\"x\":*^9}'", "f'{\"x\":09}'", "f'{-1:=+9}'", "f'{1:=^9}'", "f'{12:<<9}'", "f'{\"abcdef\":.3}'", "f'{\"abcdef\":10.3}|'", "f'{1.0:#.0f}'", "f'{1.5:.0f}'", "f'{2.5:.0f}'", "f'{1:.0e}'", "f'{12345:.3}'", "f'{12345.678:.3}'", "f'{12345.678:10.3g}'", "f'{100000000.0:#g}'", "f'{1e100:.3f}'[:20]", "f'{0:e}'", "f'{1:5%}'", "f'{10**20:,}'", "f'{10**20:e}'", "f'{10**400:f}'", "f'{b\"a\":5}'", "f'{1:1000000000000000000000}'", "f'{1.0:.99999999999999}'", "format(3, 'd ')", "format(1, 5)", "format(3.14159, '.3')", "'{:{}.{}f}'.format(3.14159, 10, 3)", "'{0[a]} {1.real}'.format({'a': 1}, 5)", "'{a} {}'.format(1, a=2)", "'{0} {}'.format(1)", "'{} {0}'.format(1)", "'{1}'.format(1)", "'{a}'.format(b=1)", "'{'.format()", "'}'.format()", "'{!x}'.format(1)", "'{!}'.format(1)", "'{0!rr}'.format(1)", "'{[}'.format([1])", "'{0[}'.format([1])", "'{0.}'.format(1)", "'{0[]}'.format([1])", "'{:{:{}}}'.format(1,2,3)", "'{{}}'.format()", "'{0[key with space]}'.format({'key with space': 7})", "'{.x}'.format(1)", "'{0.imag.real}'.format(1)", "'{}'.format_map({})", "'{x}'.format_map({'x': 4})", "'{:>{w}}'.format('a', w=4)", "'{!a}'.format('é')", "'{!s:>4}'.format(None)"]:
    try: print(e, "=", repr(eval(e)))
    except Exception as x: print(e, "!", type(x).__name__, x)
d = datetime.date(2024, 2, 29)
print(f"{d:%d %B %Y} {d!r} {d}", format(d, "%j"))
class Default(dict):
    def __missing__(self, k): return f"<{k}>"
print("{a} and {b}".format_map(Default(a=1)))
