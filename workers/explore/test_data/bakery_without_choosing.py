"""The bakery without saying that one is choosing: two may draw the same number unseen."""

from threading import Thread

number = [0, 0]
inside = 0


def work(me):
    global inside
    other = 1 - me
    number[me] = 1 + number[other]
    while number[other] != 0 and (number[other], other) < (number[me], me):
        pass
    inside += 1
    assert inside == 1
    inside -= 1
    number[me] = 0


threads = [Thread(target=work, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
# expect: assertion
# expect: flaw assertion line 16
# expect: outcomes "done\n"
# expect: race line 12
# expect: race line 15
# expect: race line 17
# expect: race line 18
