"""Each of two threads may make the only object: their addresses tell."""
# judge
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 19

from threading import Thread


class Settings:
    made = None


addresses = set()


def use():
    if Settings.made is None:
        Settings.made = Settings()
    addresses.add(id(Settings.made))


threads = [Thread(target=use) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(addresses))
