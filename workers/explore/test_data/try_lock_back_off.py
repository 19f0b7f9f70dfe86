"""Takes both locks or none; who gets none tries again."""

from threading import Lock, Thread

a, b = Lock(), Lock()
done = []


def work(first, second):
    while True:
        with first:
            if second.acquire(blocking=False):
                second.release()
                break
    done.append(1)


threads = [Thread(target=work, args=(a, b)), Thread(target=work, args=(b, a))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(done))
# expect: livelock
# expect: flaw livelock line 11
# expect: outcomes "2\n"
