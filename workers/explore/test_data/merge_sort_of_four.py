"""Each part is sorted by a thread of its own."""

from threading import Thread


def sort(items):
    if len(items) < 2:
        return
    middle = len(items) // 2
    left, right = items[:middle], items[middle:]
    threads = [Thread(target=sort, args=(half,)) for half in (left, right)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    merged = []
    while left and right:
        merged.append((left if left[0] <= right[0] else right).pop(0))
    items[:] = merged + left + right


numbers = [3, 1, 4, 2]
sort(numbers)
print(numbers)
# expect: safe
# expect: outcomes "[1, 2, 3, 4]\n"
