"""What was probably meant by the name of a variable of a function."""

temperatures = [20]


def warmest(readings):
    temperature, highest = 0, 0
    for reading in readings:
        highest = max(highest, reading)
    return temprature + highest


try:
    warmest([1])
except NameError as error:
    raise RuntimeError("no readings") from error
