"""Three colleagues agree to meet; one of them does not come."""

from threading import Barrier, BrokenBarrierError, Thread
from time import sleep

COMING = 2  # of three
PATIENCE_S = 0.5
meeting = Barrier(3, action=lambda: print("the meeting begins"))


# excerpt: colleague
def colleague(name):
    sleep(0.1)  # the way to the room
    try:
        meeting.wait(timeout=PATIENCE_S)
        print(f"{name} takes part")
    except BrokenBarrierError:
        print(f"{name} leaves: the barrier is broken")
# end excerpt


names = ["ann", "bob", "cleo"][:COMING]
people = [Thread(target=colleague, args=(n,), name=n) for n in names]
for person in people:
    person.start()
for person in people:
    person.join()
# expect-unordered: ann leaves: the barrier is broken
# expect-unordered: bob leaves: the barrier is broken
