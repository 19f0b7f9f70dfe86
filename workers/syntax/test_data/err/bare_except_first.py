try:
    work()
except:
    pass
except ValueError:
    pass
