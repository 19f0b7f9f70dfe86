"""ast: trees of expressions and statements as dump shows them, and programs made of trees again."""

import ast

PROGRAM = '''
import os, sys as system
from a.b import c as d, e
x = y = (1, 2)
a, b = b, a
x[1:2, ::3, ...] = {1: 2, **d}, {1, 2}, [*a, *b], {}, (), (1,)
count: int = 1
total += f(*a, b=1, **k)(x for x in y if z)
print(f"a{x!r:>{w}} {{b}} {d['k']}", b"x" b"y", "a" "b")
f = lambda x, *y, z=1: x + y ** -z ** 2
not a or b and c | d ^ e & g << 1 >> 2 + 3 - 4 * 5 / 6 // 7 % 8 @ 9
for i, (j, *k) in enumerate(x):
    continue
else:
    del a, b[0], (c, d)
while (n := next(x)) is not None:
    if a < b <= c not in d: break
    elif e: pass
    else: raise ValueError("x") from None
try:
    assert a, "message"
except (A, B) as error: raise
finally:
    with open("f") as f, lock: pass
match point:
    case {"x": 0, **rest} | [_, *_]: pass
    case Point(x=0, y=Color.RED) as p if p: pass
    case -1 | "text" | None: pass
'''
print(ast.dump(ast.parse(PROGRAM)))
print(ast.dump(ast.parse("x = 1 + 2\nprint(x)"), indent=4))
print(ast.dump(ast.parse("a.b(c)", mode="eval"), annotate_fields=False, include_attributes=True))
print(ast.unparse(ast.parse(PROGRAM)))
print(ast.unparse(ast.parse('''
@deco(1)
class A(B, metaclass=M):
    "doc"
    async def f(self, a, /, b: int = 2, *args, c, d=3, **kw) -> None:
        """Inner.

        More."""
        async with a as b: await c
        x = yield 1
    def g(self): return (yield from self), (lambda: 0)() if self else -1 ** 2
''')))
try:
    ast.parse("x = = 1")
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset)
