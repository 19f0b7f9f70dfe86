"""The flag is raised before the data is there."""

from threading import Thread

data = flag = 0
saw = None


def send():
    global data, flag
    flag = 1
    data = 1


def receive():
    global saw
    saw = (flag, data)


threads = [Thread(target=send), Thread(target=receive)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(*saw)
# judge
# expect: safe
# expect: outcomes "0 0\n" "0 1\n" "1 0\n" "1 1\n"
# expect: race line 11
# expect: race line 12
