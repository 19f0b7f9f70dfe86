if count >:
    pass
