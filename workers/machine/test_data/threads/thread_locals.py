"""`threading.local`: each thread has its own attributes."""

import threading

data = threading.local()
data.value = "main"
seen = {}


def work(name):
    seen[name, "before"] = hasattr(data, "value")
    data.value = name
    seen[name, "after"] = data.value


threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(seen.items()), data.value, data.__dict__)


class Connection(threading.local):
    opened = 0

    def __init__(self, host):
        self.host = host
        self.queries = 0

    def query(self):
        self.queries += 1
        return f"{self.host}:{self.queries}"


connection = Connection("db")
print(connection.query(), connection.query())
answers = []
thread = threading.Thread(target=lambda: answers.append(connection.query()))
thread.start()
thread.join()
print(answers, connection.query())
del data.value
try:
    data.value
except AttributeError as error:
    print("gone:", error.name)
