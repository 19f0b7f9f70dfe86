"""An exception group that nobody catches."""


def check(n):
    if n % 2:
        raise ValueError(f"odd {n}")
    raise TypeError(f"even {n}")


def run():
    errors = []
    for n in range(3):
        try:
            check(n)
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("problems", errors)


run()
