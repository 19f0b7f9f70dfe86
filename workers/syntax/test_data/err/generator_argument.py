total(n for n in numbers, 3)
