"""Daemons end with their parent; terminate and kill end others."""

import multiprocessing as mp
import signal
import time


def forever():
    while True:
        time.sleep(1)


if __name__ == "__main__":
    p = mp.Process(target=forever)
    p.start()
    print(p.is_alive(), p.daemon)
    p.terminate()
    p.join()
    print(p.is_alive(), p.exitcode == -signal.SIGTERM, p.exitcode)
    q = mp.Process(target=forever)
    q.start()
    q.join(timeout=0.02)
    print(q.is_alive(), q.exitcode)
    q.kill()
    q.join()
    print(q.exitcode)
    d = mp.Process(target=forever, daemon=True)
    d.start()
    print(d.daemon, len(mp.active_children()))
    print("the end of the parent")
