def stop():
    return


def late():
    if ready:
        return
    go()
