def check(value):
    if value is None:
        return 0
    while value is not None:
        value = value.next
