"""A daemon ends with the program, wherever it is."""

from threading import Thread


def work():
    print("a")
    print("b")


Thread(target=work, daemon=True).start()
# judge
# expect: safe
# expect: outcomes "" "a\n" "a\nb\n"
