"""What each thread has for itself nobody else can change."""

from threading import Thread

results = [None, None]


def work(me):
    own = []
    for number in range(5):
        own.append(number * me)
    results[me] = sum(own)


threads = [Thread(target=work, args=(me,)) for me in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results)
# expect: safe
# expect: outcomes "[0, 10]\n"
