data = b'ü'
