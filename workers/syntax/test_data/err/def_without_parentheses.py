def work:
    pass
