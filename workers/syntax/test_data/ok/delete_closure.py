def outer():
    value = 1

    def inner():
        return value

    del value
    return inner
