small = 1 if x else 2 = y
