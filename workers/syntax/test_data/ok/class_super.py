class PrimeThread(Thread):
    def __init__(self, number):
        super().__init__()
        self.number = number
