"""A list grows while another thread adds its items up, in a loop, by sum, and by unpacking it: none of these is one step of
the list, so in the free-threaded build it is a race."""

from threading import Thread

prices = [1, 2]


def grow():
    prices.append(4)


thread = Thread(target=grow)
thread.start()
total = 0
for price in prices:
    total += price
everything = sum(prices)
first, *others = prices
thread.join()
print(total, everything, len(others))
# judge
# expect: safe
# expect: outcomes "3 3 1\n" "3 3 2\n" "3 7 2\n" "7 7 2\n"
# expect: race line 10
