"""A process waits for an event, but not for ever."""

from multiprocessing import Event, Process


def work(event):
    print("set" if event.wait(0.1) else "late")


if __name__ == "__main__":
    event = Event()
    process = Process(target=work, args=(event,))
    process.start()
    event.set()
    process.join()
# expect: safe
# expect: outcomes "late\n" "set\n"
