"""The last one to be the victim spins for ever: nobody else comes."""

from threading import Thread

victim = None


def work(me):
    global victim
    victim = me
    while victim == me:
        pass


threads = [Thread(target=work, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("never")
# expect: livelock
# expect: flaw livelock line 11
# expect: race line 10
