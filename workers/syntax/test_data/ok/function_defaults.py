def wait(seconds=1, label='idle'):
    pass


def visit(items=[], *, depth=limit):
    pass
