for (i = 0; i < 5; i += 1):
    pass
