"""Names of threads, `enumerate`, `active_count`, `current_thread` and `main_thread`."""

import threading


def work():
    pass


class Downloader(threading.Thread):
    def run(self):
        ready.release()
        gate.wait()


print(threading.active_count(), [t.name for t in threading.enumerate()])
main = threading.main_thread()
print(main is threading.current_thread(), main.name, main.daemon, main.is_alive())
print(main.ident == threading.get_ident(), main.native_id == threading.get_native_id())

gate = threading.Event()
ready = threading.Semaphore(0)
crowd = [Downloader(name=f"Downloader {n}") for n in range(4)]
print(threading.active_count())
for t in crowd:
    t.start()
for _ in crowd:
    ready.acquire()
print(threading.active_count(), sorted(t.name for t in threading.enumerate()))
print(len({t.ident for t in threading.enumerate()}), all(t in threading.enumerate() for t in crowd))
gate.set()
for t in crowd:
    t.join()
print(threading.active_count(), threading.enumerate() == [main])

first = threading.Thread(target=work)
second = threading.Thread(target=work)
third = Downloader()
number = int(first.name.split("-")[1].split()[0])
print(first.name == f"Thread-{number} (work)", second.name == f"Thread-{number + 1} (work)")
print(third.name == f"Thread-{number + 2}", first.name.endswith("(work)"))
print(threading.Thread(target=lambda: None).name.endswith("(<lambda>)"))
print(repr(threading.Thread(name="quiet")))
print(repr(threading.Thread(name="quiet", daemon=True)))
print(repr(threading.Timer(1, work)).startswith("<Timer(Thread-"))
main.name = "Chief"
print(threading.current_thread().name)


def inside():
    t = threading.current_thread()
    seen.append((t.name, t is threading.main_thread(), threading.main_thread().name, t.daemon))


seen = []
inner = threading.Thread(target=inside, name="inner", daemon=True)
inner.start()
inner.join()
print(seen)
