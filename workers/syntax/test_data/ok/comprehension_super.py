class Child(Parent):
    def values(self):
        return [super().value(i) for i in range(3)]
