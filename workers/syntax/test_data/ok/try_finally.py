def work(lock):
    try:
        return compute()
    finally:
        lock.release()
