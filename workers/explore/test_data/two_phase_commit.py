"""Both commit, or both do not; who votes no never commits."""

import random
from queue import Queue
from threading import Thread

votes, decisions = Queue(), [Queue(), Queue()]
states = [None, None]


def participant(me):
    vote = random.choice(["yes", "no"])
    votes.put(vote)
    states[me] = decisions[me].get()
    assert vote == "yes" or states[me] == "abort"


def coordinator():
    answers = [votes.get(), votes.get()]
    for queue in decisions:
        queue.put("abort" if "no" in answers else "commit")


threads = [Thread(target=participant, args=(me,)) for me in range(2)] + [Thread(target=coordinator)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*states)
# any random
# expect: safe
# expect: outcomes "commit commit\n" "abort abort\n"
