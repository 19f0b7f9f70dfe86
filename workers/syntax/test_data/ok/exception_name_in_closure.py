def outer():
    try:
        work()
    except ValueError as error:
        return lambda: error
