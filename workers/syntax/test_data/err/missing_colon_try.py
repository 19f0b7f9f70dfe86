try
    work()
finally:
    done()
