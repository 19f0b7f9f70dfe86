"""itertools at work: puzzles, groupings, pipelines, infinite series."""

from fractions import Fraction
from itertools import accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest
from operator import add, itemgetter, mul


def solve(words, total):
    letters = sorted(set("".join(words) + total))
    weights = {}
    for sign, word in [(1, w) for w in words] + [(-1, total)]:
        for power, letter in enumerate(reversed(word)):
            weights[letter] = weights.get(letter, 0) + sign * 10**power
    firsts = [letters.index(w[0]) for w in (*words, total)]
    factors = [weights[letter] for letter in letters]
    for digits in permutations(range(10), len(letters)):
        if sum(map(mul, factors, digits)) == 0 and all(digits[i] for i in firsts):
            return dict(zip(letters, digits))


print(solve(["TO", "GO"], "OUT"), solve(["A", "B"], "CA"))


def queens(n):
    return [p for p in permutations(range(n)) if n == len({p[i] + i for i in range(n)}) == len({p[i] - i for i in range(n)})]


print(queens(6), len(queens(7)))
print(["".join(p) for p in islice(permutations("ABCD"), 5)], ["".join(c) for c in combinations("ABCD", 2)], ["".join(c) for c in combinations_with_replacement("ABC", 2)], ["".join(p) for p in product("AB", "xy")], list(product([0, 1], repeat=2)), list(permutations([1, 2, 3], 0)), list(combinations("ab", 3)))
print([sum(c) for c in combinations([1, 5, 10, 25], 2)], [c for r in range(1, 5) for c in combinations([3, 34, 4, 12, 5, 2], r) if sum(c) == 9])

print(list(islice(accumulate(count(1)), 8)), list(accumulate([1000, -90, -90, -90], lambda balance, payment: round(balance * 1.05, 2) + payment)), list(islice(accumulate(repeat(0.4), lambda x, _: 3.7 * x * (1 - x)), 4)), list(accumulate("abc")), list(accumulate([], initial=5)), list(accumulate([3, 1, 4, 1, 5, 9, 2], max)))
primes = (n for n in count(2) if all(n % d for d in takewhile(lambda d: d * d <= n, count(2))))
print(list(takewhile(lambda p: p < 60, primes)), next(dropwhile(lambda n: n * n < 1000, count())))


def look_and_say(text="1"):
    while True:
        yield text
        text = "".join(f"{len(list(group))}{digit}" for digit, group in groupby(text))


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


print(list(islice(look_and_say(), 6)), list(collatz(6)), max(range(1, 100), key=lambda n: sum(1 for _ in collatz(n))))
fizz, buzz = cycle(["", "", "Fizz"]), cycle(["", "", "", "", "Buzz"])
print([f + b or n for n, f, b in zip(range(1, 16), fizz, buzz)])
e = accumulate((Fraction(1, f) for f in accumulate(chain([1], count(1)), mul)), add)
print([str(x) for x in islice(e, 5)], float(next(islice(accumulate((Fraction(1, f) for f in accumulate(chain([1], count(1)), mul)), add), 18, None))))

rows = [("fruit", "apple", 3), ("fruit", "pear", 2), ("root", "carrot", 7), ("fruit", "fig", 1)]
for kind, group in groupby(sorted(rows), key=itemgetter(0)):
    print(kind, [(name, n) for _, name, n in group])
print([(k, list(g)) for k, g in groupby([1, 1, 2, 3, 3, 1])], [(k, sum(1 for _ in g)) for k, g in groupby("aaabbc")], [[n for _, n in g] for _, g in groupby(enumerate([1, 2, 3, 7, 8, 10]), lambda p: p[1] - p[0])])
groups = groupby("aab")
first = next(groups)
second = next(groups)
print(list(first[1]), second[0], list(second[1]), next(groups, "end"))
a, b = tee(x * x for x in range(5))
print(list(a), next(b), list(islice(b, 2)), list(b), list(pairwise(range(4))), [y - x for x, y in pairwise([1, 4, 9, 16])])
print(list(zip_longest("abc", [1], fillvalue=None)), list(starmap(pow, [(2, 5), (3, 2)])), list(compress("ABCDEF", [1, 0, 1, 0, 1])), list(filterfalse(str.isdigit, "a1b2")), list(chain("ab", [1], range(2))), list(chain.from_iterable(["ab", "c"])), list(islice("ABCDEFG", 2, None, 2)), list(islice(count(10, -3), 4)), list(islice(count(0.5, 0.25), 3)), list(repeat("x", 2)))
magic = [2, 7, 6, 9, 5, 1, 4, 3, 8]
print(list(map(list, zip(*[iter(magic)] * 3))), {sum(row) for row in zip(*[iter(magic)] * 3)}, [sum(magic[n::3]) for n in range(3)])
for action in (lambda: islice([1], -1), lambda: next(combinations("ab", -1)), lambda: list(starmap(pow, [1])), lambda: tee([1], -1), lambda: list(chain(5)), lambda: list(accumulate([1, "a"])), lambda: islice([1], "x"), lambda: next(cycle([]))):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
