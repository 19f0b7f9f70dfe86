"""Threads start, run, end, and are joined."""

import threading


def work(number, results):
    results[number] = number * number


results = {}
threads = [threading.Thread(target=work, args=(n, results), name=f"worker-{n}") for n in range(4)]
print([thread.is_alive() for thread in threads], threads[0])
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results.items()), [thread.is_alive() for thread in threads])
print([thread.name for thread in threads], [thread.daemon for thread in threads])
try:
    threads[0].start()
except RuntimeError as error:
    print(error)
try:
    threading.Thread(target=work).join()
except RuntimeError as error:
    print(error)
try:
    threading.current_thread().join()
except RuntimeError as error:
    print(error)
