def f():
    # to be written
