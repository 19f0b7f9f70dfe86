"""Carets under binary operations, subscripts, calls and attributes of one line."""

import traceback

a, b, none, items, table = 1, "b", None, [1, 2], {"k": {}}


class Holder:
    inner = None


holder = Holder()


def show(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


def operators():
    for action in (
        lambda: a + b,
        lambda: a - b,
        lambda: b / a,
        lambda: b // a,
        lambda: a % b,
        lambda: b ** a,
        lambda: a @ b,
        lambda: a << b,
        lambda: a >> b,
        lambda: a & b,
        lambda: a | b,
        lambda: a ^ b,
        lambda: (a) + (b),
        lambda: a+b,
        lambda: a   +   b,
        lambda: (a + 1) * (b + "c") - 2,
        lambda: a + a + a + b + a,
        lambda: -b,
        lambda: ~b,
        lambda: not a + b,
        lambda: a < b,
        lambda: a <= b < a,
        lambda: a in a,
        lambda: a is not b < a,
        lambda: a and b + a,
        lambda: [a + b],
        lambda: {a: b - a},
        lambda: (a, b % (1, 2)),
        lambda: b if a + b else a,
        lambda: a if a else b,
        lambda: f"{a + b}",
        lambda: f"{a:{b}}",
    ):
        show(action)


def subscripts():
    for action in (
        lambda: items[5],
        lambda: items["x"],
        lambda: items[5] + items[6],
        lambda: table["k"]["x"],
        lambda: table["k"]["x"]["y"],
        lambda: none[0],
        lambda: a[0],
        lambda: b[9],
        lambda: items[a:b],
        lambda: items[ 9 ],
        lambda: items[0][0],
        lambda: table[items],
        lambda: table["no"] [1],
        lambda: b"x"[5],
        lambda: "abc"[1:][5],
        lambda: [1, 2, 3][a + 9],
        lambda: items[len(items)],
    ):
        show(action)


def calls():
    for action in (
        lambda: a(),
        lambda: b.upper(1),
        lambda: int("x"),
        lambda: holder.inner(),
        lambda: holder.missing(),
        lambda: holder.inner.value,
        lambda: len(1) + len(b),
        lambda: len(b) + len(1),
        lambda: undefined(a),
        lambda: max(a, undefined),
        lambda: max(int(b), 1),
        lambda: print(**items),
        lambda: print(sep=1),
        lambda: dict(**{"x": 1}, x=2),
        lambda: [].append(1, 2),
        lambda: (lambda x: x)(),
        lambda: b.join(items),
        lambda: b.join(str(x) for x in a),
        lambda: int(int(b)),
        lambda: abs (b),
        lambda: str.upper(5),
    ):
        show(action)


def statements():
    global a
    for text in ("a.x = 1", "del a.x", "items[9] = 1", "del items[9]", "x, y = items + items", "for x in a: pass", "with a: pass", "a += b", "items[9] += 1", "holder.none += 1", "import nothing.here", "raise a", "raise b + a", "assert a == b, items[9]", "x = y = undefined", "[x, y] = a", "print(a); a + b; print(b)", "if a + b: pass", "while a[0]: pass", "return_ = a()", "global_ = not_there", "x: undefined = 1", "lambda: a + b, a + b", "def f(x=a+b): pass", "@a\ndef f(): pass", "yield_ = (i for i in a)"):
        try:
            exec(text, {"a": a, "b": b, "items": items, "holder": holder})
        except Exception as error:
            print(repr(text), type(error).__name__, error)


def accents():
    größe = 5
    größe.länge + 1


operators()
subscripts()
calls()
statements()
accents()
