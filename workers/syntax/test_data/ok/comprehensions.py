squares = {n: n * n for n in numbers}
unique = {n % 3 for n in numbers}
total = sum(n for n in numbers if n)
