def work(lambda):
    pass
