"""A recursive lock is."""

from threading import RLock, Thread

lock = RLock()
order = []


def work(name):
    with lock:
        with lock:
            order.append(name)
            order.append(name)


thread = Thread(target=work, args=("t",))
thread.start()
work("m")
thread.join()
print("".join(order))
# judge
# expect: safe
# expect: outcomes "mmtt\n" "ttmm\n"
