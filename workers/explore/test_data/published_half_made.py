"""The object is there for all before it is ready."""

from threading import Thread


class Config:
    ready = False


config = None


def load():
    global config
    if config is None:
        config = Config()
        config.ready = True
    assert config.ready


threads = [Thread(target=load) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("loaded")
# expect: assertion
# expect: flaw assertion line 18
# expect: outcomes "loaded\n"
# expect: race line 16
# expect: race line 17
