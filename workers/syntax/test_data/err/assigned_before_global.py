def increment():
    count = 1
    global count
