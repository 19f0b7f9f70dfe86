"""How locks, arrays and processes show themselves."""

import multiprocessing as mp
import os
import re
import threading
import time


def show(*v):
    print(re.sub('0x[0-9a-f]+|pid=\\d+|parent=\\d+', 'N', ' '.join(map(repr, v))))


def hold(l, e, f):
    with l:
        e.set()
        f.wait()


def nap():
    time.sleep(100)


if __name__ == '__main__':
    l = mp.RLock()
    show(l)
    r = mp.RLock()
    show(r)
    with r:
        show(r)
        with r:
            show(r)
    s = mp.Semaphore(4)
    show(s)
    s.acquire()
    show(s)
    show(mp.BoundedSemaphore(2), mp.Condition(), mp.Condition(mp.Lock()), mp.Array('i', 3), mp.Array('d', 2, lock=False), mp.Value('i', 5), mp.Value('d', 2, lock=False), mp.Event(), mp.Barrier(2))

    def other():
        show(l, r)
    with l, r:
        t = threading.Thread(target=other)
        t.start()
        t.join()
    e, f = (mp.Event(), mp.Event())
    p = mp.Process(target=hold, args=(l, e, f))
    p.start()
    e.wait()
    show(l)
    show(e)
    f.set()
    p.join()
    show(p)
    p = mp.Process(target=hold, args=(r, e, f))
    e.clear()
    f.clear()
    p.start()
    e.wait()
    show(r)
    f.set()
    p.join()
    p = mp.Process(target=nap, name='napper', daemon=True)
    show(p)
    p.start()
    show(p)
    p.terminate()
    p.join()
    show(p)
    print(p.exitcode)
    p.close()
    show(p)
    p = mp.Process(target=nap)
    p.start()
    p.kill()
    p.join()
    show(p)
    p = mp.Process(target=os._exit, args=(3,))
    p.start()
    p.join()
    show(p)
    show(mp.current_process(), mp.Queue(), mp.SimpleQueue(), mp.JoinableQueue())
    a, b = mp.Pipe()
    show(a)
    a.close()
    show(a)
    c = mp.Condition()
    with c:
        show(c)
    with mp.Pool(2) as pool:
        show(pool)
        print(pool._processes)
    show(pool)
