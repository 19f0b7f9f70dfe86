"""What a `SyntaxError` knows."""

print(SyntaxError("bad", ("f.py", 3, 5, "x = y z\n", 3, 8)))
try:
    compile("x = = 1", "<t>", "exec")
except SyntaxError as e:
    print(e.args, e, repr(e), e.end_lineno, e.end_offset)

for text in ("if 1:\nx", "  x = 1", "if 1:\n    x\n  y", "x = (", "1 +", "a b", "'abc", ")"):
    try:
        compile(text, "<t>", "exec")
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.filename)
try:
    exec("x = 1\nif x\n    y")
except SyntaxError as error:
    print(error, error.text, error.offset)
try:
    eval("1 +")
except SyntaxError as error:
    print(error, isinstance(error, Exception))
try:
    compile("if 1:\nx", "<t>", "exec")
except IndentationError as error:
    print("indentation:", error.msg)
