def increment():
    print(count)
    global count
