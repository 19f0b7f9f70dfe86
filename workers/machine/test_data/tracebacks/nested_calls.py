"""An uncaught exception through methods, lambdas and comprehensions."""


class Machine:
    def __init__(self, parts):
        self.parts = parts

    def run(self):
        return [self.step(part) for part in self.parts]

    def step(self, part):
        return (lambda p: 10 / p)(part)


print("before")
Machine([1, 0]).run() if False else Machine([1, 0]).step(0)
