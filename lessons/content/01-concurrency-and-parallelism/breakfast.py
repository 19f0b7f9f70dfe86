"""Breakfast for one cook: three things that mostly take time by themselves."""

from time import perf_counter, sleep

LIMIT_S = 0.9


def kettle():
    sleep(0.4)
    print("the water boils")


def toast():
    sleep(0.3)
    print("the toast is brown")


def eggs():
    sleep(0.6)
    print("the eggs are hard")


start = perf_counter()
# excerpt: order
kettle()
toast()
eggs()
# end excerpt
elapsed = perf_counter() - start
verdict = "on time" if elapsed < LIMIT_S else "late"
print(f"breakfast after {elapsed:.1f} s, {verdict}")
# expect-output: the water boils
# expect-output: the toast is brown
# expect-output: the eggs are hard
# expect-like: breakfast after {number} s, late
