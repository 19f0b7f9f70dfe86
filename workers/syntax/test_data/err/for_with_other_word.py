for x on items:
    pass
