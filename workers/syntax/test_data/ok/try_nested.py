def deep():
    for item in items:
        with lock:
            try:
                return item
            except ValueError as error:
                return error
            finally:
                log(item)
