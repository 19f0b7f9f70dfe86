while True:
work()
