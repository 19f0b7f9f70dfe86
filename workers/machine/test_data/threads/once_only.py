"""Double-checked creation of a single object by many threads."""

import threading


class Settings:
    _instance = None
    _lock = threading.Lock()
    made = 0

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls.made += 1
                    cls._instance = super().__new__(cls)
        return cls._instance


seen = set()
threads = [threading.Thread(target=lambda: seen.add(id(Settings()))) for _ in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(seen), Settings.made)
