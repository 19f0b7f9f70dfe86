try:
    work()
except ValueError, TypeError:
    pass
