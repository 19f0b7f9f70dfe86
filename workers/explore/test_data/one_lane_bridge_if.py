"""The same with `if` in place of `while`: a car that is woken does not look again."""

from threading import Condition, Thread

changed = Condition()
on_bridge = [0, 0]


def cross(direction):
    with changed:
        if on_bridge[1 - direction]:
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
# expect: assertion
# expect: outcomes "0 0\n"
# expect: flaw assertion line 15
