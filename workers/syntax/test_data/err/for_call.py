for work() in range(3):
    pass
