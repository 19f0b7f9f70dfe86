def read(path):
    for attempt in range(3):
        with open(path) as file:
            if attempt:
                continue
            return file.read()
