"""collections.Counter: counting, arithmetic, multiset comparisons."""

from collections import Counter

words = "the cat and the dog and the bird".split()
c = Counter(words)
print(c)
print(c.most_common(2), c.most_common()[:-3:-1])
print(c["the"], c["fish"], "fish" in c, len(c), c.total())
print(sorted(c.elements()))
c.update(["cat", "cat"])
c.update({"bird": 5}, fish=2)
print(c)
c.subtract(["cat", "dog", "dog"])
print(c, c.total())
print(+c)
print(-c)

a = Counter(a=3, b=1)
b = Counter(a=1, b=2, c=4)
print(a + b, a - b, a & b, a | b)
a += b
print(a)
a -= Counter(b=3)
print(a)
a &= Counter(a=2, c=9)
print(a)
a |= Counter(z=1)
print(a)
print(Counter(a=1) <= Counter(a=2, b=1), Counter(a=1) < Counter(a=1), Counter("ab") >= Counter("b"), Counter("ab") > Counter("abc"))
print(Counter(a=1, b=0) == Counter(a=1), Counter(a=1) != Counter(b=1))

letters = Counter("mississippi")
print(letters, Counter(letters.values()), dict(letters))
print(letters.copy() is letters, letters.copy() == letters, letters.pop("m"), letters.get("m", "gone"))
del letters["never there"]
del letters["s"]
print(letters, list(letters), sorted(letters.items()))
letters.clear()
print(letters, bool(letters), Counter().most_common(3))

try:
    Counter(a=-1)["a"] + None
except TypeError as error:
    print(error)

primes = Counter({2: 2, 3: 3, 17: 1})
product = 1
for factor in primes.elements():
    product *= factor
print(product, list(Counter(x=0, y=-2, z=1).elements()))


class Tally(Counter):
    def __missing__(self, key):
        return -1


t = Tally("aab")
print(t, t["q"], type(t + Tally("a")).__name__, isinstance(t, dict))
print(Counter(range(5)).most_common(2), Counter([1, 1.0, True]), Counter({"a": 2.5}) + Counter({"a": 0.25}))
