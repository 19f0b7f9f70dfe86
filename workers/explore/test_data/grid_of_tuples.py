"""Threads that change different cells of a dictionary do not race, whatever the keys are."""
# judge
# expect: safe
# expect: outcomes "{(0, 0): 1, (0, 1): 1} {0.5: 1, 1.5: 1}\n"

from threading import Thread

grid, sums = {(0, 0): 0, (0, 1): 0}, {0.5: 0, 1.5: 0}


def fill(column):
    grid[0, column] += 1
    sums[column + 0.5] += 1


threads = [Thread(target=fill, args=(column,)) for column in (0, 1)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(grid, sums)
