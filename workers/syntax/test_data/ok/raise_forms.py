def fail(error):
    if error:
        raise ValueError('no') from error
    raise
