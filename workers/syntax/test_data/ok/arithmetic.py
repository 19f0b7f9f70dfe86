total = price * 3 + tax
half = -total // 2 % 7 ** 2
bits = ~mask & 1 << 3 | 4 ^ 5 >> 1
