"""Takes the second lock only if it is free, and gives up otherwise: no deadlock, but perhaps nothing done."""

from threading import Lock, Thread

a, b = Lock(), Lock()
done = 0
counting = Lock()


def work(first, second):
    global done
    with first:
        if second.acquire(blocking=False):
            with counting:
                done += 1
            second.release()


threads = [Thread(target=work, args=(a, b)), Thread(target=work, args=(b, a))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(done)
# expect: safe
# expect: outcomes "0\n" "1\n" "2\n"
