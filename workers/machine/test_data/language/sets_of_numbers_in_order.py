# The order of sets of numbers is that of CPython's tables.
print({3, 1, 2}, set([3, 1, 2, 3, 1]), list(set([4, 4, 2, 1])))
print({n % 5 for n in [14, 13, 12, 11, 10]}, {x * x for x in range(10)}, {3, 4} | {9})
print({-1, -2, 5, 100}, {1.5, 2, 0.25, True}, {8, 0}, {16, 8, 0})
print({9, 2, 1}, {6} ^ {5, 8}, {5, 6} ^ {5, 8}, {5, 6} & {6, 5}, {1, 9, 17} - {9})
seen = set()
for number in (50, 3, 20, 7, 33, 1, 64, 12):
    seen.add(number)
    print(seen, sorted(seen) == sorted(list(seen)))
for number in seen:
    print(number, end=" ")
print()
print([n for n in {30, 20, 10}], tuple({30, 20, 10}), max({2, 9, 4}), [*{7, 5}], dict.fromkeys({5, 3}))
seen.discard(3)
print(seen, frozenset([9, 1, 5]), set("a"), set())
popped = {9, 4, 7}
print(popped.pop(), popped.pop(), popped)
big = set(range(1000, 0, -7))
print(list(big)[:12], len(big))
print({(1, 2), (0, 1), (2, 0)}, {(x, y) for x in range(3) for y in range(2)})
print(hash((1, 2)), hash(()), hash((1, (2, 3))), hash(frozenset([1, 2])), hash(frozenset()), hash((1.5, True)))
first, *rest = {42, 17, 8}
print(first, rest)
primes = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31}
odds = set(range(1, 30, 2))
print(primes & odds, primes | odds, primes - odds, primes ^ odds)
print(" ".join(map(str, {100, 33, 66})), sum({3, 1}), list(enumerate({20, 10})), list(zip({3, 1}, {6, 5})))
iterator = iter({5, 1})
print(next(iterator), next(iterator))
changing = {1, 2, 3}
try:
    for number in changing:
        changing.add(number + 10)
except RuntimeError as error:
    print(error)
graph = {0: {3, 1}, 1: {2, 0}, 2: {1}, 3: {0}}


def walk(node, met):
    met.append(node)
    for other in graph[node]:
        if other not in met:
            walk(other, met)
    return met


print(walk(0, []))
