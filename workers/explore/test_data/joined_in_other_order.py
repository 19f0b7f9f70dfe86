"""The second thread is waited for first; the first may be anywhere by then."""

from threading import Thread

log = []


def work(n):
    log.append(n)


a, b = Thread(target=work, args=(1,)), Thread(target=work, args=(2,))
a.start()
b.start()
b.join()
log.append("b")
a.join()
print(*log)
# expect: safe
# expect: outcomes "1 2 b\n" "2 1 b\n" "2 b 1\n"
