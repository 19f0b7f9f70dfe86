try:
    work()
except* ValueError as group:
    print(group)
except* (TypeError, OSError):
    pass
else:
    done()
finally:
    close()
