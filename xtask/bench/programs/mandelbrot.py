# Counts iterations of the Mandelbrot set on a grid.
import time


def escape(cx, cy, limit):
    x = 0.0
    y = 0.0
    for i in range(limit):
        xx = x * x
        yy = y * y
        if xx + yy > 4.0:
            return i
        y = 2 * x * y + cy
        x = xx - yy + cx
    return limit


def picture(size, limit):
    total = 0
    for row in range(size):
        for column in range(size):
            total += escape(column / size * 3 - 2, row / size * 2 - 1, limit)
    return total


start = time.perf_counter()
print(picture(200, 100))
print(time.perf_counter() - start)
