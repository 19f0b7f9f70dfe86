"""Threads that print in turn, by a condition and by semaphores."""

import threading

turn, condition, out = 0, threading.Condition(), []


def speak(me, count):
    global turn
    for n in range(count):
        with condition:
            condition.wait_for(lambda: turn == me)
            out.append(f"{me}{n}")
            turn = (turn + 1) % 3
            condition.notify_all()


threads = [threading.Thread(target=speak, args=(me, 3)) for me in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(out)
foo, bar = threading.Semaphore(1), threading.Semaphore(0)
words = []


def say(word, mine, other):
    for _ in range(3):
        mine.acquire()
        words.append(word)
        other.release()


threads = [threading.Thread(target=say, args=("foo", foo, bar)), threading.Thread(target=say, args=("bar", bar, foo))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("".join(words))
