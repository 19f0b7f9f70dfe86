"""A spin lock that looks and then sets: two steps, and two get in."""

from threading import Thread

taken = False
inside = 0


def work():
    global taken, inside
    while taken:
        pass
    taken = True
    inside += 1
    assert inside == 1
    inside -= 1
    taken = False


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: assertion
# expect: flaw assertion line 15
# expect: outcomes "done\n"
# expect: race line 13
# expect: race line 14
# expect: race line 16
# expect: race line 17
