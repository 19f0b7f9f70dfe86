"""Daemon processes end with their parent and may have no children; `active_children` and names in a family."""

import multiprocessing as mp
import time


def forever():
    while True:
        time.sleep(0.01)


def try_to_have_a_child(results):
    try:
        mp.Process(target=forever).start()
        results.put("started")
    except AssertionError as error:
        results.put(str(error))


def parent(results):
    me = mp.current_process()
    child = mp.Process(target=grandchild, args=(results,), name=me.name + ".1")
    child.start()
    results.put((me.name, mp.parent_process().name, [c.name for c in mp.active_children()] == [child.name]))
    child.join()
    results.put((me.name, child.exitcode, mp.active_children()))


def grandchild(results):
    results.put((mp.current_process().name, mp.parent_process().name, mp.active_children()))


def inherits(results):
    p = mp.Process(target=forever)
    results.put((mp.current_process().daemon, p.daemon))


if __name__ == "__main__":
    results = mp.Queue()
    for daemon in (True, False, None):
        p = mp.Process(target=inherits, args=(results,), daemon=daemon)
        p.start()
        p.join()
        print(daemon, p.daemon, results.get())
    p = mp.Process(target=try_to_have_a_child, args=(results,), daemon=True)
    p.start()
    print(results.get())
    p.join()

    p = mp.Process(target=parent, args=(results,), name="family")
    p.start()
    for entry in sorted((results.get() for _ in range(3)), key=lambda e: (e[0], str(e[1]))):
        print(entry)
    p.join()
    print(p.exitcode, mp.active_children())

    daemon = mp.Process(target=forever, daemon=True, name="background")
    daemon.start()
    print(daemon.is_alive(), mp.active_children() == [daemon])
    try:
        daemon.daemon = False
    except AssertionError as error:
        print(error)
    p = mp.Process(target=forever)
    p.daemon = True
    print(p.daemon)
    p.daemon = False
    print(p.daemon, p.exitcode)
    print("the end: the daemon is still alive:", daemon.is_alive())
