"""Each half is sorted by a thread of its own."""
# expect: safe
# expect: outcomes "[1, 2, 3]\n"

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
    items.clear()
    while left and right:
        items.append(left.pop(0) if left[0] <= right[0] else right.pop(0))
    items.extend(left + right)


numbers = [3, 1, 2]
sort(numbers)
print(numbers)
