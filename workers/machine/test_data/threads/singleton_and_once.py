"""Double-checked creation of a single instance."""

import threading


class Settings:
    _instance = None
    _lock = threading.Lock()
    created = 0

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = super().__new__(cls)
                    cls.created += 1
        return cls._instance


found = []
barrier = threading.Barrier(5)


def use():
    barrier.wait()
    found.append(Settings())


threads = [threading.Thread(target=use) for _ in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(found), len({id(s) for s in found}), Settings.created)
