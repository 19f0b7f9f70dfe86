"""The owner takes at one end, a thief at the other; who moves the top by a swap has the last task."""

from threading import Lock, Thread

atomic = Lock()
tasks, top, bottom = ["x"], 0, 1
taken, stolen = None, None


def compare_and_swap(old, new):
    global top
    with atomic:
        if top == old:
            top = new
            return True
        return False


def take():
    global bottom, taken
    last = bottom - 1
    bottom = last
    first = top
    if first > last:
        bottom = first
        return
    task = tasks[last]
    if first == last:
        if not compare_and_swap(first, first + 1):
            task = None
        bottom = first + 1
    taken = task


def steal():
    global stolen
    first = top
    if first >= bottom:
        return
    task = tasks[first]
    if compare_and_swap(first, first + 1):
        stolen = task


threads = [Thread(target=take), Thread(target=steal)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(taken, stolen)
# expect: safe
# expect: outcomes "x None\n" "None x\n"
# expect: race line 14
# expect: race line 22
# expect: race line 31
