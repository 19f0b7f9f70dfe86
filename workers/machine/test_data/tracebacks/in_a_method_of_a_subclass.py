"""An uncaught exception from super() calls."""


class Base:
    def __init__(self, value):
        if value < 0:
            raise ValueError(f"negative: {value}")
        self.value = value


class Child(Base):
    def __init__(self, value, name):
        super().__init__(value)
        self.name = name


print(Child(1, "fine").value)
Child(
    -1,
    name="bad",
)
