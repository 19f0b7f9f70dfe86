def make(limit):
    class Queue:
        maximum = limit

        def full(self):
            return len(self.items) == limit

    return Queue
