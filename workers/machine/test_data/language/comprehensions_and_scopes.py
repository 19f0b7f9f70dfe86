"""Comprehensions: nesting, conditions, scopes, lambdas inside, walrus, class bodies, generators, unpacking, and errors within them."""

matrix = [[1, 2, 3], [4, 5, 6]]
print([x for row in matrix for x in row], [[row[i] for row in matrix] for i in range(3)], [[x * 2 for x in row if x % 2] for row in matrix if sum(row) > 6], [(x, y) for x in range(3) if x for y in "ab" if x != 2 or y != "a"], [x if x > 2 else -x for x in range(5)], [x for x in range(30) if x % 2 == 0 if x % 3 == 0], [(i, j, k) for i in range(2) for j in range(i, 2) for k in range(j, 2)])
print({x: x**2 for x in range(3)}, {k: v for v, k in enumerate("ab")}, {len(w) for w in ("a", "bb", "cc")}, {**{k: 1 for k in "ab"}, "b": 2}, {k: [v for v in range(k)] for k in range(3)}, {(a, b): a * b for a in (1, 2) for b in (3,)}, {str(k): v for k, v in {1: "a"}.items() if v}, dict([(k, v) for k, v in zip("xy", (1, 2))]), {v: k for k, v in {"a": 1, "b": 1}.items()})
print(sum(x * x for x in range(4)), list(x for x in "ab"), max((abs(x), x) for x in (-3, 2)), ",".join(c.upper() for c in "xyz"), any(x > 2 for x in range(4)), all(x for x in ()), sorted(w[::-1] for w in ("ab", "ba")), tuple(i for i in range(2)), set(c for c in "a"), dict((c, ord(c)) for c in "ab"), [*(i for i in range(2))], len([None for _ in range(3)]), min((x for x in ()), default="none"))
x = "outer"
inner = [x for x in range(3)]
print(x, inner, [x for _ in range(1)], [(lambda: x)() for x in range(2)], [f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]], [y for y in [x]], [(x, y) for y in x[:2]], [[x for x in range(n)] for n in (1, 2)], x)


def function(n):
    local = 10
    return [local * i + n for i in range(2)], {local: n for _ in "a"}, [[local for _ in range(i)] for i in range(3)], (lambda: [local, n])(), [(lambda v: v + local)(i) for i in range(2)]


def late():
    k = 1
    g = (k * i for i in range(3))
    k = 5
    return list(g)


def outermost():
    data = [1, 2]
    g = (v for v in data)
    data = "changed"
    return list(g)


def evaluated():
    try:
        return (v for v in undefined_name)
    except NameError as error:
        return str(error)


def lazily():
    g = (undefined_name for v in [1])
    try:
        next(g)
    except NameError as error:
        return str(error)


print(function(3), late(), outermost(), evaluated(), lazily())


class Scoped:
    size = 3
    items = [i for i in range(size)]
    try:
        broken = [size for _ in range(2)]
    except NameError as error:
        why = str(error)
    nested = [[j for j in range(i)] for i in range(size)]
    methods = {name: (lambda self, name=name: name) for name in ("a", "b")}


print(Scoped.items, Scoped.why, Scoped.nested, Scoped.methods["b"](None), hasattr(Scoped, "i"))
print([total := 0, *(total := total + v for v in (1, 2, 3))], total, [(a, b) for a in (1, 2) if (b := a * 10) > 10], b, [y := f for f in "ab"][-1], y)
pairs = [("a", 1), ("b", 2)]
print([k * v for k, v in pairs], [k for k, _ in pairs], [first for first, *_ in ["abc", "de"]], [rest for _, *rest in ["abc", "d"]], [a + b for (a, b), c in [((1, 2), 3)]], [v for d in [{"a": 1}, {"b": 2}] for v in d.values()], [i for i, in [(1,), (2,)]], [obj for obj in ({"k": 1},)][0]["k"])
print([[0] * 3 for _ in range(2)], [w.strip() for w in " a, b ,c ".split(",")], [int(d) for d in str(2**20)], [c for c in "Hello World" if c.isupper()], ["FizzBuzz"[i * i % 3 * 4: 8 - -(i**4) % 5] or i for i in range(1, 16)], [p for p in range(2, 40) if all(p % d for d in range(2, int(p**0.5) + 1))], [(a, b, c) for c in range(1, 21) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c], [a ^ b for a, b in zip((1, 2), (3, 4))])
flat = lambda n: [n] if not isinstance(n, list) else [x for i in n for x in flat(i)]
transposed = [list(r) for r in zip(*matrix)]
print(flat([1, [2, [3, [4]]], []]), transposed, [sum(c) for c in zip(*matrix)], [*zip(*[iter(range(6))] * 2)], [sorted(g) for g in ({3, 1}, {2})], [r[::-1] for r in matrix[::-1]], {i: {j: i * j for j in range(2)} for i in range(2)})
calls = []


def note(v):
    calls.append(v)
    return v


[note(i) for i in range(3) if note(i) % 2]
{note(k): note(v) for k, v in [("k", "v")]}
[note(a) + note(b) for a in "p" for b in note("q")]
print(calls)
for source in ("[1 / v for v in (1, 0)]", "[v for v in 5]", "[v for v in None]", "[a for a, b in [1]]", "[a for a, b in [(1, 2, 3)]]", "{v: 1 for v in [[]]}", "{v for v in [{}]}", "[undefined for v in 'a']", "[v.x for v in 'a']", "list(1 / v for v in (1, 0))", "{v[0]: v[1] for v in ['a']}", "[int(v) for v in '1x']", "sum(v for v in 'ab')", "max(v for v in (1, 'a'))", "','.join(v for v in (1, 2))", "dict(v for v in 'ab')", "[v for v in range(3) if v.bad]", "[f(v) for v in [1]]", "[v for w in [[1], 2] for v in w]", "(v for v in 5)", "[(lambda: missing)() for v in 'a']", "{**{v: 1 for v in 'a'}, **5}", "[*v for v in 'a']", "[v async for v in x]", "[(yield) for v in 'a']", "[v := 1 for v in 'a']", "[v for v in (v := 'a')]", "(v for v in 'a', 1)", "[v, w for v in 'a']", "[for v in 'a']", "{v: for v in 'a'}", "[v for v in 'a' else 'b']", "[v if v for v in 'a']", "[v for v in lambda: 1, 2]", "[x for x in 1, 2]", "[i for i in range(3) if i else 5]"):
    try:
        print(source, "=", type(eval(source)).__name__)
    except SyntaxError as error:
        print(source, "-> SyntaxError")
    except Exception as error:
        print(source, "->", type(error).__name__, error)
