"""Processes that wait for an event and for a condition."""

from multiprocessing import Condition, Event, Process, SimpleQueue


def wait_for_event(event, log):
    log.put(("event", event.wait(), event.is_set()))


def wait_for_condition(condition, ready, log):
    ready.set()
    with condition:
        log.put(("condition", condition.wait(30)))


if __name__ == "__main__":
    event, condition, ready, log = Event(), Condition(), Event(), SimpleQueue()
    p = Process(target=wait_for_event, args=(event, log))
    p.start()
    print(event.wait(0.01), event.is_set())
    event.set()
    print(log.get())
    p.join()
    event.clear()
    print(event.is_set())
    q = Process(target=wait_for_condition, args=(condition, ready, log))
    with condition:
        q.start()
        ready.wait()
    done = False
    while not done:
        with condition:
            condition.notify_all()
        q.join(0.01)
        done = not q.is_alive()
    print(log.get())
