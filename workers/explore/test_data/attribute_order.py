"""Attributes that two threads give an object are listed in the order in which they came."""

from threading import Thread


class Form:
    pass


form = Form()


def sign():
    form.signed = True


thread = Thread(target=sign)
thread.start()
form.filled = True
thread.join()
print(*form.__dict__)
# judge
# expect: safe
# expect: outcomes "filled signed\n" "signed filled\n"
