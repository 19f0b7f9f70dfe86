"""Setting an event that is set leaves it set at every moment."""

from multiprocessing import Event, Process


def again(event):
    event.set()


if __name__ == "__main__":
    event = Event()
    event.set()
    process = Process(target=again, args=(event,))
    process.start()
    assert event.is_set()
    process.join()
    print("set")
# expect: safe
# expect: outcomes "set\n"
