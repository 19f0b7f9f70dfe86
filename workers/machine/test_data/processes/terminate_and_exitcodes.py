"""terminate, kill, exit codes that are negative signals, os._exit, sentinels, join with a timeout, close."""

import multiprocessing as mp
import os
import signal
import time
from multiprocessing.connection import wait


def sleep_long(ready, event):
    ready.set()
    while not event.is_set():
        time.sleep(0.001)


def leave_hard(code):
    try:
        os._exit(code)
    finally:
        print("never printed", flush=True)


def start(target, *args):
    p = mp.Process(target=target, args=args)
    p.start()
    return p


if __name__ == "__main__":
    event = mp.Event()
    for action in ("terminate", "kill"):
        ready = mp.Event()
        p = start(sleep_long, ready, event)
        ready.wait()
        print(p.is_alive(), p.exitcode, p.join(timeout=0.01), p.is_alive())
        getattr(p, action)()
        p.join()
        print(action, p.is_alive(), p.exitcode, -p.exitcode == {"terminate": signal.SIGTERM, "kill": signal.SIGKILL}[action])
        print(signal.Signals(-p.exitcode).name)
        p.terminate()
        print(p.exitcode, p.close())

    for code in (0, 5, 255):
        p = start(leave_hard, code)
        p.join()
        print(code, p.exitcode)

    ready = mp.Event()
    p = start(sleep_long, ready, event)
    ready.wait()
    try:
        p.close()
    except ValueError as error:
        print(error)
    print(wait([p.sentinel], 0))
    event.set()
    print(wait([p.sentinel], 5) == [p.sentinel], p.join(), p.exitcode)
    p.close()
    for action in (p.join, p.terminate, lambda: p.name):
        try:
            print((action() or "").startswith("Process-"))
        except ValueError as error:
            print("ValueError:", error)
    sleepers = []
    event.clear()
    for _ in range(3):
        ready = mp.Event()
        sleepers.append(start(sleep_long, ready, event))
        ready.wait()
    print(len(mp.active_children()), set(mp.active_children()) == set(sleepers))
    for p in sleepers[:2]:
        p.terminate()
        p.join()
    print(mp.active_children() == sleepers[2:])
    event.set()
    sleepers[2].join()
    print(mp.active_children(), [p.exitcode for p in sleepers])
