"""Walking through a dictionary that another thread adds to."""

from threading import Thread

ages = {"ann": 1, "bob": 2}


def walk():
    total = 0
    for name in ages:
        total += ages[name]
    print(total)


thread = Thread(target=walk)
thread.start()
ages["eve"] = 4
thread.join()
# judge
# expect: exception
# expect: flaw exception line 10
# expect: outcomes "3\n" "7\n"
# expect: race line 17
