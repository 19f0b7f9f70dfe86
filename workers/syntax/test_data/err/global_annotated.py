def work():
    global count
    count: int = 3
