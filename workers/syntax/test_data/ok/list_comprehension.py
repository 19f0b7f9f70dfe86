def pairs(n):
    return [(i, j) for i in range(n) if i % 2 for j in range(i) if j if not i]
