"""Every order of the steps of two turnstiles, tried one after the other."""

VISITORS = 3  # at each turnstile
orders = 0


def totals(steps, inside, seen):
    """All final counts that can follow from this moment."""
    global orders
    if steps == (2 * VISITORS, 2 * VISITORS):
        orders += 1
        return {inside}
    found = set()
    for gate in (0, 1):
        if steps[gate] < 2 * VISITORS:
            found |= after_step(gate, list(steps), inside, list(seen))
    return found


def after_step(gate, steps, inside, seen):
    """The same, once this gate has taken its next step."""
    # excerpt: step
    if steps[gate] % 2 == 0:
        seen[gate] = inside  # read the counter
    else:
        inside = seen[gate] + 1  # write back one more
    # end excerpt
    steps[gate] += 1
    return totals(tuple(steps), inside, seen)


print("possible totals:", sorted(totals((0, 0), 0, (0, 0))))
print("orders tried:", orders)
# expect-output: possible totals: [2, 3, 4, 5, 6]
# expect-output: orders tried: 924
