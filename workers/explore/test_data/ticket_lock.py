"""Tickets make a queue: whoever draws one waits until it is called."""

from threading import Lock, Thread

machine = Lock()
next_ticket = 0
called = 0
inside = 0


def work():
    global next_ticket, called, inside
    with machine:
        mine = next_ticket
        next_ticket += 1
    while called != mine:
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
print(called)
# expect: safe
# expect: outcomes "2\n"
# expect: race line 21
