del work()
