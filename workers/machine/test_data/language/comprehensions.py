"""Comprehensions: nested, filtered, with their own scope; generator expressions are lazy."""

print([x * y for x in range(3) for y in range(x + 1)])
print({n: n**2 for n in range(5) if n % 2}, sorted({c.lower() for c in "Hello"}))
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [n for row in matrix for n in row if n > 2])
x = "outer"
print([x for x in range(3)], x)
lazy = (print("computing", n) or n for n in range(3))
print("nothing yet")
print(next(lazy), next(lazy))
print(sum(n * n for n in range(4)), max((len(w), w) for w in ["a", "bbb", "cc"]))
print([(i, j) for i in range(3) if i for j in "ab" if j != "a"], [y := 1, y + 1])


class Body:
    size = 3
    items = [n for n in range(size)]


print(Body.items, {**{str(n): n for n in range(2)}}, [a if a else "zero" for a in (0, 1)])
print({k: [v for v in range(k)] for k in (1, 2)}, [lambda: n for n in range(3)][0]())
