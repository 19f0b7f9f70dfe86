"""Cars of one direction only are on the bridge at a time."""

from threading import Condition, Thread

changed = Condition()
on_bridge = [0, 0]


def cross(direction):
    with changed:
        while on_bridge[1 - direction]:
            changed.wait()
        on_bridge[direction] += 1
    with changed:
        assert on_bridge[1 - direction] == 0
        on_bridge[direction] -= 1
        changed.notify_all()


threads = [Thread(target=cross, args=(direction,)) for direction in (0, 1, 0)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*on_bridge)
# expect: safe
# expect: outcomes "0 0\n"
