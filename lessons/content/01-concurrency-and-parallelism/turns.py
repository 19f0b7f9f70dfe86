"""One cook, four dishes, and a list of whose turn it is."""


# excerpt: dish
def dish(name, steps):
    for step in range(1, steps + 1):
        yield f"{name}, step {step} of {steps}"
# end excerpt


waiting = [
    dish("soup", 3),
    dish("salad", 1),
    dish("rice", 2),
    dish("fish", 2),
]
# excerpt: scheduler
while waiting:
    turn = waiting.pop(0)
    try:
        print(next(turn))
    except StopIteration:
        continue  # this dish is done
    waiting.append(turn)
# end excerpt
# expect-output: soup, step 1 of 3
# expect-output: salad, step 1 of 1
# expect-output: rice, step 1 of 2
# expect-output: fish, step 1 of 2
# expect-output: soup, step 2 of 3
# expect-output: rice, step 2 of 2
# expect-output: fish, step 2 of 2
# expect-output: soup, step 3 of 3
