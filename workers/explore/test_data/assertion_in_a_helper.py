"""A flaw is told at the line that fails, not at those that called for it."""

from threading import Thread

seen = []


def claim(name):
    seen.append(name)
    assert seen[0] == name


def work(name):
    claim(name)


threads = [Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
# expect: assertion
# expect: flaw assertion line 10
# judge
