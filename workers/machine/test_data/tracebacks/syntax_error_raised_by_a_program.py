"""A SyntaxError that a running program raises: eval, exec and compile say where the text is wrong."""

texts = ("x = 1", "", "import os", "a b", "1 +", "print(1); x", "x += 1", "del x", "return 5", "(1", "x: int", "f(1", "1;")
for text in texts:
    try:
        print(eval(text))
    except SyntaxError as error:
        print(repr(text), error.msg, error.lineno, error.offset, repr(error.text))
for call in (eval, exec):
    try:
        call(5)
    except TypeError as error:
        print(error)
for text in ("for x in 3 print(x)", "def f(a, a): pass", "class"):
    try:
        exec(text)
    except SyntaxError as error:
        print(type(error).__name__, error)
try:
    raise SyntaxError("of one's own", ("some.txt", 3, 5, "abc def ghi", 3, 8))
except SyntaxError as error:
    print(error, error.filename, error.end_offset)
try:
    exec("x = = 2")
except SyntaxError:
    eval("y = 3")
