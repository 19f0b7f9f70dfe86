"""Each thread counts the living: the other one may have ended or not yet begun."""

import threading


def work():
    seen.append(threading.active_count())


seen = []
threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(seen), threading.active_count())
# expect: safe
# expect: outcomes "[2, 2] 1\n" "[2, 3] 1\n" "[3, 3] 1\n"
