def update(self, key):
    count = 0
    count += 1
    self.total -= count
    self.table[key] **= 2
    self.table[key:] @= 3
