class Account:
    __rate = 3

    def __init__(self):
        self.__balance = 0
        import __future__

    def pay(self, __amount):
        self.__balance += __amount * Account.__rate
