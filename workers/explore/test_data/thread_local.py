"""`threading.local`: one name, one value for each thread."""

from threading import Thread, local

data = local()
results = []


def work(number):
    data.value = number
    results.append(data.value == number)


threads = [Thread(target=work, args=(number,)) for number in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results)
# expect: safe
# expect: outcomes "[True, True]\n"
