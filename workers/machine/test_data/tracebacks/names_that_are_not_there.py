"""Errors of names and attributes: what the error tells of the name, the object and the place."""

import math
import traceback
from collections import namedtuple

Point = namedtuple("Point", "x_axis y_axis")


class Robot:
    default_speed = 5

    def __init__(self):
        self.battery = 100
        self.position = Point(0, 0)

    def move_forward(self):
        return self.batery

    def turn(self):
        return default_speed + battery


class Slotted:
    __slots__ = ("width", "height")


class Guarded:
    def __getattr__(self, name):
        raise AttributeError(f"{name} is kept back", name=name, obj=None)


def local_names():
    temperature = 20
    humidity = 40
    return temprature + humidity


def outer():
    enclosed = 1

    def inner():
        return enclosd, enclosed

    return inner()


def too_early():
    print(later)
    later = 1


def deleted():
    gone = 1
    del gone
    return gone


robot = Robot()
for action in (
    local_names, outer, too_early, deleted, robot.move_forward, robot.turn, lambda: robot.move_foward(), lambda: robot.positon.x_axis, lambda: robot.position.x_axs, lambda: Robot.defualt_speed, lambda: Slotted().widht, lambda: Slotted().width, lambda: Guarded().anything, lambda: math.squrt(2), lambda: "text".uper(), lambda: [].push(1),
    lambda: {}.has_key(1), lambda: (1).bit_lenght(), lambda: 1.5.is_intger(), lambda: b"".decde(), lambda: None.upper(), lambda: print.nam, lambda: pint("a"), lambda: leng([1]), lambda: Tru, lambda: none, lambda: Int(5), lambda: ValueErorr, lambda: rage(5), lambda: xyz, lambda: slef.x, lambda: os.path, lambda: robot.battery.level,
):
    try:
        print(action())
    except (NameError, AttributeError) as error:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        owner = getattr(error, "obj", "no obj")
        name = getattr(error, "name", None)
        print(f"{type(error).__name__}: {error} [{name}] {type(owner).__name__} in {frame.name}, line {frame.lineno}")
made = AttributeError("made", name="n", obj=robot)
print(made, made.args, made.name, made.obj is robot, NameError("m", name="n").name, repr(NameError("m", name="n")))
for action in (lambda: delattr(robot, "missing"), lambda: setattr(Slotted(), "depth", 1), lambda: setattr(5, "x", 1), lambda: getattr(robot, 5), lambda: getattr(robot, "x", "default"), lambda: hasattr(Guarded(), "x"), lambda: setattr("text", "upper", 1), lambda: object().x, lambda: setattr(object(), "x", 1), lambda: type.missing, lambda: setattr(robot.turn, "x", 1), lambda: super(Robot, robot).missing):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
robot.turn()

# Python 3.12: an attribute of self is suggested.
