def outer():
    name = 'outer'

    class Inner:
        name = name

        def show(self):
            return name, __class__

    return Inner
