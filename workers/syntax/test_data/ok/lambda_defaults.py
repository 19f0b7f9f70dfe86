double = lambda n, times=2, *rest, key=None, **options: n * times
