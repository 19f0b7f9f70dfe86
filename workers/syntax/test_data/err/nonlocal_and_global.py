def increment():
    count = 0
    def inner():
        nonlocal count
        global count
