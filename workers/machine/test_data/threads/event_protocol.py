"""Events: flags that threads wait for."""

import threading

e = threading.Event()
print(e.is_set(), e.wait(0.01), e.wait(timeout=0))
e.set()
e.set()
print(e.is_set(), e.wait(), e.wait(0.01))
e.clear()
print(e.is_set())
ready = threading.Event()
log = []


def runner(n):
    ready.wait()
    log.append(n)


threads = [threading.Thread(target=runner, args=(n,)) for n in range(5)]
for t in threads:
    t.start()
print(log)
ready.set()
for t in threads:
    t.join()
print(sorted(log))
ping, pong = threading.Event(), threading.Event()
words = []


def answer():
    for _ in range(3):
        ping.wait()
        ping.clear()
        words.append("pong")
        pong.set()


t = threading.Thread(target=answer)
t.start()
for _ in range(3):
    words.append("ping")
    ping.set()
    pong.wait()
    pong.clear()
t.join()
print(words)
