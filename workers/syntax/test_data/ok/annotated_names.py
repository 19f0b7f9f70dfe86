count: int = 0
limit: float
self.size: int = 3
(plain): str = 'x'


def work():
    total: int = 1
    rest: Unknown
    return total
