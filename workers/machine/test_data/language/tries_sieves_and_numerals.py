"""Small classics: a trie, prime sieves, roman numerals, Collatz, Pascal, Fibonacci, anagrams, ciphers, binary search, FizzBuzz."""

import bisect
import string
from collections import defaultdict
from itertools import count, islice, takewhile


class Trie:
    def __init__(self, words=()):
        self.root = {}
        self.size = 0
        for word in words:
            self.add(word)

    def add(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        self.size += "$" not in node
        node["$"] = word

    def _find(self, prefix):
        node = self.root
        for ch in prefix:
            if (node := node.get(ch)) is None:
                return {}
        return node

    def __contains__(self, word):
        return "$" in self._find(word)

    def __len__(self):
        return self.size

    def _walk(self, node):
        for key in sorted(node):
            if key == "$":
                yield node[key]
            else:
                yield from self._walk(node[key])

    def __iter__(self):
        return self._walk(self.root)

    def starting(self, prefix):
        return list(self._walk(self._find(prefix)))

    def remove(self, word):
        def prune(node, i):
            if i == len(word):
                del node["$"]
            else:
                prune(node[word[i]], i + 1)
                if not node[word[i]]:
                    del node[word[i]]

        if word not in self:
            raise KeyError(word)
        prune(self.root, 0)
        self.size -= 1


t = Trie("to tea ted ten i in inn tea".split())
print(len(t), list(t), t.starting("te"), t.starting("x"), "in" in t, "te" in t, "" in t)
t.remove("in")
t.remove("ten")
print(list(t), t.root)
try:
    t.remove("zebra")
except KeyError as error:
    print(repr(error))


def sieve(n):
    marks = bytearray([1]) * (n + 1)
    marks[:2] = b"\0\0"
    for p in range(2, int(n**0.5) + 1):
        if marks[p]:
            marks[p * p :: p] = bytes(len(range(p * p, n + 1, p)))
    return [i for i, m in enumerate(marks) if m]


def primes():
    crossed = {}
    for n in count(2):
        if p := crossed.pop(n, None):
            m = n + p
            while m in crossed:
                m += p
            crossed[m] = p
        else:
            yield n
            crossed[n * n] = n


def factors(n):
    for p in primes():
        if p * p > n:
            break
        while n % p == 0:
            yield p
            n //= p
    if n > 1:
        yield n


print(sieve(50), sieve(50) == list(takewhile(lambda p: p <= 50, primes())), len(sieve(1000)), list(factors(360)), list(factors(97)), list(factors(2**20 * 3)), list(islice(primes(), 20, 23)))
ROMAN = {1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}


def roman(n):
    if not isinstance(n, int) or not 0 < n < 4000:
        raise ValueError(f"no roman numeral for {n!r}")
    out = ""
    for value, sign in ROMAN.items():
        times, n = divmod(n, value)
        out += sign * times
    return out


def arabic(text):
    values = [dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))[c] for c in text]
    return sum(-a if a < b else a for a, b in zip(values, values[1:] + [0]))


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)], all(arabic(roman(n)) == n for n in range(1, 4000)))
for bad in (0, 4000, "X", 1.5):
    try:
        roman(bad)
    except ValueError as error:
        print(error)
try:
    arabic("XIA")
except KeyError as error:
    print(error)


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0, *row], [*row, 0])]


print(list(collatz(6)), max(range(1, 60), key=lambda n: len(list(collatz(n)))), list(islice(fibonacci(), 12)), next(f for f in fibonacci() if f > 10**20))
print("\n".join(" ".join(map(str, row)).center(20).rstrip() for row in pascal(6)))
groups = defaultdict(list)
for word in "listen silent enlist google elgoog abc cab tar rat".split():
    groups["".join(sorted(word))].append(word)
print([g for g in groups.values() if len(g) > 1], dict(sorted(groups.items())).keys())


def caesar(text, shift):
    low, up = string.ascii_lowercase, string.ascii_uppercase
    return text.translate(str.maketrans(low + up, low[shift:] + low[:shift] + up[shift:] + up[:shift]))


def run_lengths(text):
    out = []
    for ch in text:
        if out and out[-1][0] == ch:
            out[-1][1] += 1
        else:
            out.append([ch, 1])
    return "".join(f"{n if n > 1 else ''}{ch}" for ch, n in out)


print(caesar("Hello, World!", 3), caesar(caesar("Hello", 5), -5), run_lengths("aaabccdddd"), [("Fizz" * (n % 3 == 0) + "Buzz" * (n % 5 == 0)) or n for n in range(1, 16)])
grades = [bisect.bisect([60, 70, 80, 90], score) for score in (55, 60, 79, 90, 100)]
print(["FDCBA"[g] for g in grades], bisect.bisect_left([1, 2, 2, 3], 2), bisect.bisect_right([1, 2, 2, 3], 2), bisect.insort(s := [1, 3], 2), s, bisect.bisect_left([("a", 1), ("b", 2)], "b", key=lambda p: p[0]))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


def quick(xs):
    match xs:
        case [] | [_]:
            return xs
        case [p, *rest]:
            return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])


def merge_sort(xs):
    if len(xs) < 2:
        return xs
    a, b = merge_sort(xs[: len(xs) // 2]), merge_sort(xs[len(xs) // 2 :])
    out = []
    while a and b:
        out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b


def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]


def powerset(s):
    return [[*p, *h] for p in powerset(s[1:]) for h in ([], s[:1])] if s else [[]]


def is_balanced(text):
    stack = []
    for c in text:
        if c in "([{":
            stack.append(c)
        elif c in ")]}" and (not stack or stack.pop() + c not in ("()", "[]", "{}")):
            return False
    return not stack


print(" ".join(hanoi(3)), quick([3, 6, 1, 8, 1]), merge_sort([5, 2, 9, 2]), flatten([1, [2, [3, []]], [[4]]]), powerset([1, 2, 3]), [is_balanced(x) for x in ("([]{})", "([)]", "((", "")], [n for n in range(1, 1000) if sum(int(d) ** len(str(n)) for d in str(n)) == n], [w for w in ("level", "python", "noon") if w == w[::-1]])
