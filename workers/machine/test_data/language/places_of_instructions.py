# Where instructions stand in the text.
def divide(a, b):
    quotient = a / b
    return quotient


positions = list(divide.__code__.co_positions())
print({3, 4} <= {line for line, *_ in positions}, {3, 4} <= {line for *_, line in divide.__code__.co_lines()})
print((3, 3, 15, 20) in positions, {len(place) for place in positions})
try:
    divide(1, 0)
except ZeroDivisionError as error:
    inner = error.__traceback__.tb_next
    print(inner.tb_lineno, inner.tb_lasti > 0, inner.tb_next)
