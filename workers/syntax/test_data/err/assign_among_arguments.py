total = (a, b = 1, 2)
