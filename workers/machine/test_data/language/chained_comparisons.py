"""Comparisons chain; operands are evaluated once, and no further than needed."""


def show(n):
    print("eval", n, end=" ")
    return n


print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
print(1 == 1.0 == True, 1 < 3 > 2, 0 == False is False, "a" < "b" <= "b", [1, 2] < [1, 3] < [2])
print(1 in [1] == True, (1 in [1]) == True, not 1 == 2)
print(True + True, True and "yes", 0 or [] or "last", not "" or 1 / 1, None and 1 / 0)
print(5 if 0 else 6 if "" else 7, (lambda: None)() is None)
print(float("nan") == float("nan"), float("nan") != 1, float("inf") > 10**400, -0.0 == 0.0)
