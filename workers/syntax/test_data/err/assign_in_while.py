while count = 3:
    pass
