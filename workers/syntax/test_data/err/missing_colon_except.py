try:
    work()
except ValueError
    pass
