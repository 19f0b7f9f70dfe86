"""Two like threads, and something between waiting for the one and for the other: who has ended matters."""

from threading import Thread

done = 0


def work():
    global done
    done += 1


threads = [Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
threads[0].join()
print(done)
threads[1].join()
print(done)
# judge
# expect: safe
# expect: outcomes "1\n1\n" "1\n2\n" "2\n2\n"
# expect: race line 10
