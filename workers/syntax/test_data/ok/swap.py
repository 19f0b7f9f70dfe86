def rotate(a, b, c):
    a, b = b, a
    a, b, c = c, a, b
    (a, b), c = c, (a, b)
