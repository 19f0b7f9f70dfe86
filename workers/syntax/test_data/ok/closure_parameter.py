def adder(amount):
    return lambda number: number + amount
