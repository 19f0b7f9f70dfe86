# Python 3.12: `traceback` suggests names too.
"""Suggestions beside errors: names and attributes that are almost right."""

import math
import sys
import traceback
from collections import namedtuple

velocity, total_count, Printer = 1, 2, 3
Point = namedtuple("Point", "x_axis y_axis")


class Robot:
    default_speed = 5

    def __init__(self):
        self.battery = 100
        self.position = Point(0, 0)

    def move_forward(self):
        return self.batery

    def stop(self):
        return stopp

    def turn(self):
        return default_speed + battery


class Slotted:
    __slots__ = ("width", "height")


def local_names():
    temperature = 20
    humidity = 40
    return temprature + humidity


def outer():
    enclosed = 1

    def inner():
        return enclosd, enclosed

    return inner()


def unbound():
    print(veloctiy)


robot = Robot()
for action in (
    local_names, outer, unbound, robot.move_forward, robot.stop, robot.turn, lambda: robot.move_foward(), lambda: robot.positon.x_axis, lambda: robot.position.x_axs, lambda: robot.default_sped, lambda: Robot.defualt_speed, lambda: Slotted().widht, lambda: Slotted().width,
    lambda: math.squrt(2), lambda: math.Pi, lambda: math.pie, lambda: math.nothing, lambda: "text".uper(), lambda: "text".split_lines(), lambda: [].apend(1), lambda: [].push(1), lambda: {}.itmes(), lambda: {}.has_key(1), lambda: (1).bit_lenght(), lambda: 1.5.is_intger(), lambda: b"".decde(), lambda: (1, 2).indx(1), lambda: None.upper(), lambda: print.nam, lambda: len("a").x,
    lambda: pint("a"), lambda: prnt("a"), lambda: lenght([1]), lambda: leng([1]), lambda: Tru, lambda: none, lambda: true, lambda: ture, lambda: nul, lambda: Int(5), lambda: strr(5), lambda: printer, lambda: totalcount, lambda: total_cuont, lambda: xyz, lambda: a, lambda: ValueErorr, lambda: rage(5), lambda: ranges(5), lambda: improt, lambda: slef.x, lambda: enumarate([]), lambda: os.path, lambda: json.dumps(1), lambda: time.sleep(1), lambda: sys.exti(), lambda: sys.versoin, lambda: random.random(),
):
    try:
        print(action())
    except (NameError, AttributeError) as error:
        print(type(error).__name__, error, "|", traceback.format_exception_only(error)[0].strip(), "|", error.name)
try:
    robot.baterry
except AttributeError as error:
    print(error.obj is robot, error.name)
try:
    from math import sqroot
except ImportError as error:
    print(error.name, error.msg.partition(" (")[0])
for wrong in ("velocty", "robto", "Robt"):
    try:
        eval(wrong)
    except NameError as error:
        print(traceback.format_exception_only(error)[-1].strip())
robot.postion
