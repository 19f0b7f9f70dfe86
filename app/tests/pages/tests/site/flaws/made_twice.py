"""What is to be made once, when it is first needed, is made twice."""

from threading import Thread

made = []
shared = None


def get():
    global shared
    if shared is None:
        shared = object()
        made.append(1)
    return shared


threads = [Thread(target=get) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(made) == 1, f"made {len(made)} times"
print("done")
# forced: AssertionError: made 2 times
