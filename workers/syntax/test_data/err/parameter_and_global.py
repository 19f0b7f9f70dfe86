def increment(count):
    global count
