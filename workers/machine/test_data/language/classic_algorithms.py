"""Sorting, searching, recursion, dynamic programming."""

from functools import lru_cache


def quicksort(items):
    if len(items) < 2:
        return items
    pivot, *rest = items
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right, merged = merge_sort(items[:middle]), merge_sort(items[middle:]), []
    while left and right:
        merged.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    return merged + left + right


def bubble(items):
    items = items[:]
    for end in range(len(items) - 1, 0, -1):
        for k in range(end):
            if items[k] > items[k + 1]:
                items[k], items[k + 1] = items[k + 1], items[k]
    return items


def binary_search(items, wanted):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == wanted:
            return middle
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)


def queens(n, row=0, placed=()):
    if row == n:
        return 1
    return sum(queens(n, row + 1, placed + (c,)) for c in range(n) if all(c != p and abs(c - p) != row - r for r, p in enumerate(placed)))


@lru_cache(maxsize=None)
def lcs(a, b):
    if not a or not b:
        return ""
    if a[0] == b[0]:
        return a[0] + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]), key=len)


def sieve(n):
    flags = [True] * (n + 1)
    flags[:2] = [False, False]
    for k in range(2, int(n**0.5) + 1):
        if flags[k]:
            flags[k * k :: k] = [False] * len(flags[k * k :: k])
    return [k for k, prime in enumerate(flags) if prime]


def permutations(items):
    return [[]] if not items else [[x] + p for k, x in enumerate(items) for p in permutations(items[:k] + items[k + 1 :])]


data = [5, 3, 9, 1, 5, 8]
print(quicksort(data), merge_sort(data), bubble(data), binary_search(sorted(data), 8), binary_search(sorted(data), 4))
print(len(hanoi(5)), hanoi(2), queens(5), lcs("AGGTAB", "GXTXAYB"), sieve(40), len(permutations([1, 2, 3, 4])), permutations("ab" and ["a", "b"]))


def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


def collatz(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps


def roman(n):
    out = ""
    for value, sign in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        out += sign * (n // value)
        n %= value
    return out


print(gcd(48, 36), collatz(6), roman(1994), "".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.isalpha() else c for c in "hello, world"), bin(37)[2:], int("100101", 2), "level"[::-1] == "level")
