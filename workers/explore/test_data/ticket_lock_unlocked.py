"""Two may draw the same ticket."""

from threading import Thread

next_ticket = 0
called = 0
inside = 0


def work():
    global next_ticket, called, inside
    mine = next_ticket
    next_ticket += 1
    while called < mine:
        pass
    inside += 1
    assert inside == 1
    inside -= 1
    called += 1


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: assertion
# expect: outcomes "done\n"
# expect: flaw assertion line 17
# expect: race line 13
# expect: race line 16
# expect: race line 18
# expect: race line 19
