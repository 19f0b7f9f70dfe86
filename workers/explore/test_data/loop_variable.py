"""A function in a loop sees the loop's variable, not what it was."""

from threading import Thread

seen = []
threads = []
for number in range(2):
    threads.append(Thread(target=lambda: seen.append(number)))
    threads[-1].start()
for thread in threads:
    thread.join()
print(seen)
# judge
# expect: safe
# expect: outcomes "[0, 1]\n" "[1, 1]\n" "[1, 0]\n"
# expect: race line 7
