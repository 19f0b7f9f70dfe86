"""Assignment in every form: chained, swapped, starred, nested, walrus, augmented, subscripts, attributes, del, and their order."""

log = []


def say(x):
    log.append(x)
    return x


class Box:
    def __getitem__(self, k):
        log.append(f"get {k}")
        return 10

    def __setitem__(self, k, v):
        log.append(f"set {k}={v}")

    def __delitem__(self, k):
        log.append(f"del {k}")

    def __setattr__(self, k, v):
        log.append(f".{k}={v}")

    def __delattr__(self, k):
        log.append(f"del .{k}")

    def __getattr__(self, k):
        log.append(f".{k}")
        return 1


box = Box()
box[say("key")] = say("value")
box[say(1)] += say(2)
box.a, box["b"], *box.rest = say(1), 2, 3, 4
box.x = box["y"] = z = 5
box.n -= 3
del box.a, box[1], box[2:3]
box[1:2, ...] = box[::] = 0
(box.p), [box.q] = 1, [2]
for box["loop"] in range(2):
    pass
with_target = [box["comp"] for box_ in "a"]
print(log, z)
log.clear()
{say("k1"): say("v1"), say("k2"): say("v2")}
[say(1), say(2)][say(0)]
say(1) < say(2) < say(0) < say("never")
say(0) or say("") or say("last")
say(1) and say([]) and say("never")
print(log)
a = b = c = []
b.append(1)
a, b = b + [2], a
print(a, b, c, b is c)
x, y, z = "xyz"
x, y = y, x
(p, (q, *r)), s = (1, "abc"), {2: 3}
[h, *_, t] = range(5)
*one, = "ab"
(w,) = [9]
m, *n, o = 1, 2
first, (second, third), *others = 1, [2, 3], 4, 5
print(x, y, z, p, q, r, s, h, _, t, one, w, m, n, o, first, second, third, others)
i = 1
data = [0, 1, 2]
i, data[i] = 2, "i"
data[0], i = i, 0
print(i, data)
l = [1, 2, 3]
l[0], l[1:], l[len(l):] = "first", ["a", "b"], ["end"]
l[1], l[2] = l[2], l[1]
print(l)
lst = [1, 2, 3, 4]
for i, lst[0] in enumerate("pq"):
    print(i, lst, end=" ")
for (k, v), *more in [((1, 2), 3, 4), ("ab", 5)]:
    print(k, v, more, end=" ")
for *head, tail in ("abc", [1]):
    print(head, tail, end=" ")
print()
print([*range(2), *"ab", *[], *{"k": 1}], (*(1, 2),), {*[1], *[1, 2]}, {**{"a": 1}, "b": 2, **{"a": 3}}, [*map(str, (1, 2))], *[1, 2], *"z", sep="-")
print((n := 5) + n, [m := 1, m + 1], (y := 2, y * 2), [last := v for v in range(3)], last, {k: (sq := k * k) for k in (1, 2)}, sq, f"{(f := 3)} {f:=4}", (lambda q: (r := q) + r)(4))
if (match := {"a": 1}.get("a")) is not None and (double := match * 2) > 1:
    print(match, double)
stream = iter([3, 2, 0, 1])
while (chunk := next(stream)) != 0:
    print("chunk", chunk, end=" ")
print([y for v in [1, -2, 3] if (y := v * 2) > 0], any((witness := v) > 2 for v in [1, 5, 7]), witness, [total := 0] + [total := total + v for v in (1, 2, 3)])


def walrus_in_function():
    values = [inner := i for i in range(3)]
    return inner, values


print(walrus_in_function())
n = 7
n += 1; n -= 2; n *= 3; n **= 2; n //= 5; n %= 40; n <<= 2; n >>= 1; n |= 5; n &= 62; n ^= 3
print(n)
n /= 4
t = (1,)
t += (2,)
s = {1, 2}
s |= {3}
s &= {2, 3}
st = "a"
st += "b"
st *= 2
d = {"k": [1]}
d["k"] += "xy"
d |= {"j": 2}
m = [1]
m += (2, 3)
m *= 2
by = bytearray(b"a")
by += b"b"
print(n, t, s, st, d, m, by)
x: int = 5
(y): str = "ann"
d["new"]: int = 3
z_only: "never evaluated"
print(x, y, d["new"], __annotations__)
v = 5,
w = ()
u = (yield_ := 3), 4
print(v, w, u, -2**2, 1 < 2 == True, "a" in "ab" in ["ab"], 1 or 0 and 0, 5 if 0 else 6 if 0 else 7, ~1 & 3 | 4 ^ 1, 7 // -2 * -2 + 7 % -2)
del a, (b, c), [x]
for source in ("a", "b", "x", "del a", "q1, q2 = 1", "q1, *q2 = ()", "(q1, q2), q3 = 1, 2", "*q1, q2 = []", "q1, q2, *q3 = 'a'", "q1, q2 = {1, 2, 3}", "w += 1", "w[0] = 1", "undefined += 1", "undefined[0] = 1", "undefined.x = 1", "print.x = 1", "z_only", "(5).x = 1", "'s'.x += 1", "l[10] = 1", "l[10] += 1", "l['a'] += 1", "d['missing'] += 1", "del l[10]", "del d['missing']", "del d.x", "l[::2] = 'a'", "l[0:1] = 5", "x1 = y1 = 1 / 0", "[q1, q2] = q3 = 'ab'; print(q1, q3)", "for q1, q2 in [[1]]: pass", "for q1 in 5: pass", "q1 = *[1, 2],; print(q1)", "q1, = 'ab'", "s |= [1]", "st += 1", "m += 5", "m *= 'a'", "by += 'x'", "t += [1]", "n @= 2", "n += '1'"):
    try:
        exec(source)
        print(source, "fine")
    except Exception as error:
        print(source, "->", type(error).__name__, error)
