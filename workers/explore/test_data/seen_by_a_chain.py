"""A chain of comparisons looks once at what is in its middle, two comparisons look twice."""

from threading import Thread

number = 5


def change():
    global number
    number = 50


thread = Thread(target=change)
thread.start()
print(0 <= number < 10, 0 <= number and number < 10)
thread.join()
# judge
# expect: safe
# expect: outcomes "True True\n" "True False\n" "False False\n"
# expect: race line 10
