"""Two atoms of hydrogen and one of oxygen meet to make water."""

from threading import Barrier, Semaphore, Thread

hydrogen = Semaphore(2)
oxygen = Semaphore(1)
meeting = Barrier(3)
bonds = []


def atom(kind, permits):
    with permits:
        meeting.wait()
        bonds.append(kind)


kinds = [("H", hydrogen), ("O", oxygen), ("H", hydrogen)]
threads = [Thread(target=atom, args=kind) for kind in kinds]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*sorted(bonds))
# expect: safe
# expect: outcomes "H H O\n"
