try:
work()
finally:
    pass
