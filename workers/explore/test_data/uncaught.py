"""A thread that fails alone: the rest goes on."""

from threading import Thread

shared = {"key": 1}


def work():
    print(shared["key"])


thread = Thread(target=work)
thread.start()
shared.clear()
thread.join()
print("end")
# judge
# expect: exception
# expect: flaw exception line 9
# expect: outcomes "1\nend\n"
