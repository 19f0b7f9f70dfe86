Thread(True=3)
