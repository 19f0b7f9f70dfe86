"""tomllib: every kind of value and table, and where a text is wrong."""

import decimal
import io
import tomllib

TEXT = '''
title = "An \\u00e9 example"
[owner]
name = 'Tom \\ Preston'
dob = 1979-05-27T07:32:00-08:00
[database]
enabled = true
ports = [ 8000, 8001,
  8002, # a comment
]
data = [ ["delta", "phi"], [3.14] ]
limits = { cpu = 79.5, in.ner = 'x' }
[servers.alpha]
ip = "10.0.0.1"
[[products]]
name = "Hammer"
[[products]]
[[products]]
name = "Nail"
[products.sub]
a = 1
[numbers]
a = +99
b = 1_000
c = 0xDEADBEEF
d = 0o755
e = 0b1101
f = 5e+22
g = -2E-2
h = inf
date = 1979-05-27
time = 07:32:00.5
moment = 1979-05-27 07:32:00Z
[texts]
several = """
Roses are red \\
   Violets "are" blue"""
raw = \'\'\'
no \\n 'escape\'\'\'
"a key" = 1
a.b.c = 2
a.b.d = 3
'''
for key, value in tomllib.loads(TEXT).items():
    print(key, value)
print(tomllib.load(io.BytesIO(b"x = 1.5")), tomllib.loads("x = 1.5", parse_float=decimal.Decimal), tomllib.loads(""))
for wrong in (
    "x", "x = ", "x = 1 y = 2", "[a]\n[a]", "a = 1\na = 2", "x = 'abc", 'x = "abc', 'x = "a\nb"', "x = [1, 2",
    "x = {a = 1", "= 1", "x = 01", "x = tru", "[a", "[[a]", 'x = "\\q"', "a.b = 1\na = 2", "[a.b]\n[a]\nb = 1",
    "x = 2020-13-01", "x = {a=1,}", "a = {b=1}\n[a.c]", "[[a]]\n[a]", "a = 'x\ny'", "[a]\nb.c = 1\n[a.b]",
    "x = {a=1, a=2}", "a = [1]\n[[a]]", "x = 1979-02-30",
):
    try:
        print(repr(wrong), tomllib.loads(wrong))
    except tomllib.TOMLDecodeError as error:
        print(repr(wrong), error)
try:
    tomllib.load(io.StringIO("x = 1"))
except TypeError as error:
    print(error)
