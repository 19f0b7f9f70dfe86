class Counter:
    return 1
