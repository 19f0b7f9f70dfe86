"""The last ticket can be sold twice: between looking and taking somebody else takes it."""

from threading import Thread

tickets = 1
sold = 0


def sell():
    global tickets, sold
    if tickets > 0:
        tickets -= 1
        sold += 1


thread = Thread(target=sell)
thread.start()
sell()
thread.join()
assert sold == 1, f"sold {sold} of 1"
print(tickets)
# judge
# expect: assertion
# expect: flaw assertion line 20
# expect: outcomes "-1\n" "0\n"
# expect: race line 12
# expect: race line 13
