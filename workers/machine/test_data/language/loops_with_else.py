"""`for` and `while` with `else`, `break`, `continue`, changing what one iterates over."""

for n in range(2, 12):
    for divisor in range(2, n):
        if n % divisor == 0:
            print(n, "=", divisor, "*", n // divisor)
            break
    else:
        print(n, "is prime")
count = 3
while count:
    count -= 1
    if count == 1:
        continue
else:
    print("ran out", count)
for nothing in []:
    pass
else:
    print("empty loop")
numbers = [1, 2, 3, 4]
for number in numbers[:]:
    if number % 2:
        numbers.remove(number)
print(numbers)
table = {"a": 1}
try:
    for key in table:
        table[key * 2] = 2
except RuntimeError as error:
    print(error)
growing = [1]
for n in growing:
    if len(growing) < 5:
        growing.append(n + 1)
print(growing, [*range(10, 0, -3)], list(range(0)), range(5)[::-1])
