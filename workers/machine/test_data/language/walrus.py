"""Assignment expressions in loops, conditions and comprehensions."""

lines = iter(["first", "second", "", "never"])
while line := next(lines):
    print(line)
print([half for n in range(10) if (half := n // 2) % 2], half)
if (count := len("hello")) > 3:
    print(f"long: {count}")
values = [1, 2, 3]
print(any((found := value) > 1 for value in values), found)
print([total := 0] and [total := total + value for value in values], total)


def pairs():
    return [(x, y) for x in range(3) if (y := x * x) > 0]


print(pairs(), (lambda: (z := 3) + z)())
