@register
class Shape(Base, *mixins, metaclass=Meta, **options):
    sides: int = 4

    @property
    def area(self):
        return self.sides
