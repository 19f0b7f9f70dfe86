same = a == b = c
