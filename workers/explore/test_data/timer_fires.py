"""A timer fires sooner or later than the main thread looks."""

from threading import Timer

fired = False


def fire():
    global fired
    fired = True


timer = Timer(1, fire)
timer.start()
print(fired)
timer.join()
print(fired)
# expect: safe
# expect: outcomes "False\nTrue\n" "True\nTrue\n"
# expect: race line 10
