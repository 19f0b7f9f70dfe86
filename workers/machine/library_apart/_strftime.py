"""Days, dates and their formats: what `time`, `datetime` and `calendar` share. The local time zone is UTC."""

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year, month):
    return 29 if month == 2 and is_leap(year) else (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month]


def day_of_year(year, month, day):
    return _BEFORE[month] + day + (month > 2 and is_leap(year))


def to_ordinal(year, month, day):
    """Days since 31 December of the year 0."""
    before = year - 1
    return before * 365 + before // 4 - before // 100 + before // 400 + day_of_year(year, month, day)


def from_ordinal(ordinal):
    """`(year, month, day)` of an ordinal."""
    n400, n = divmod(ordinal - 1, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = (n + 50) >> 5
    if day_of_year(year, month, 1) - 1 > n:
        month -= 1
    return year, month, n - day_of_year(year, month, 1) + 2


def iso_week(year, month, day):
    """`(ISO year, week, weekday)`."""
    ordinal = to_ordinal(year, month, day)
    weekday = (ordinal + 6) % 7
    thursday_year = from_ordinal(ordinal - weekday + 3)[0]
    first = to_ordinal(thursday_year, 1, 4)
    first -= (first + 6) % 7
    return thursday_year, (ordinal - first) // 7 + 1, weekday + 1


def strftime(format, fields, micros=0, offset="", zone="", stamp=None):
    """`fields` are year, month, day, hour, minute, second, weekday (Monday is 0), day of the year."""
    year, month, day, hour, minute, second, weekday, yearday = fields
    parts, at = [], 0
    while at < len(format):
        if format[at] != "%" or at + 1 == len(format):
            parts.append(format[at])
            at += 1
            continue
        letter = format[at + 1]
        at += 2
        match letter:
            case "Y": parts.append(f"{year:04d}" if year < 1000 else str(year))
            case "m": parts.append(f"{month:02d}")
            case "d": parts.append(f"{day:02d}")
            case "e": parts.append(f"{day:2d}")
            case "H": parts.append(f"{hour:02d}")
            case "I": parts.append(f"{(hour + 11) % 12 + 1:02d}")
            case "M": parts.append(f"{minute:02d}")
            case "S": parts.append(f"{second:02d}")
            case "f": parts.append(f"{micros:06d}")
            case "p": parts.append("AM" if hour < 12 else "PM")
            case "y": parts.append(f"{year % 100:02d}")
            case "C": parts.append(f"{year // 100:02d}")
            case "j": parts.append(f"{yearday:03d}")
            case "a": parts.append(DAYS[weekday][:3])
            case "A": parts.append(DAYS[weekday])
            case "b" | "h": parts.append(MONTHS[month - 1][:3])
            case "B": parts.append(MONTHS[month - 1])
            case "w": parts.append(str((weekday + 1) % 7))
            case "u": parts.append(str(weekday + 1))
            case "U": parts.append(f"{(yearday + 6 - (weekday + 1) % 7) // 7:02d}")
            case "W": parts.append(f"{(yearday + 6 - weekday) // 7:02d}")
            case "G": parts.append(f"{iso_week(year, month, day)[0]:04d}")
            case "V": parts.append(f"{iso_week(year, month, day)[1]:02d}")
            case "c": parts.append(strftime("%a %b %e %H:%M:%S %Y", fields))
            case "x" | "D": parts.append(strftime("%m/%d/%y", fields))
            case "X" | "T": parts.append(strftime("%H:%M:%S", fields))
            case "R": parts.append(strftime("%H:%M", fields))
            case "r": parts.append(strftime("%I:%M:%S %p", fields))
            case "F": parts.append(strftime("%Y-%m-%d", fields))
            case "z": parts.append(offset)
            case "Z": parts.append(zone)
            case "s" if stamp is not None: parts.append(str(int(stamp)))
            case "n": parts.append("\n")
            case "t": parts.append("\t")
            case "%": parts.append("%")
            case other: parts.append("%" + other)
    return "".join(parts)


class _Mismatch(Exception):
    pass


def _number(text, at, most):
    end = at
    while end < len(text) and end - at < most and text[end].isdigit():
        end += 1
    if end == at:
        raise _Mismatch
    return int(text[at:end]), end


def _name(text, at, names):
    for size in (None, 3):
        for number, name in enumerate(names):
            if text[at : at + len(name[:size])].lower() == name[:size].lower():
                return number, at + len(name[:size])
    raise _Mismatch


_EXPANDED = {
    "T": "%H:%M:%S", "X": "%H:%M:%S", "R": "%H:%M", "D": "%m/%d/%y", "x": "%m/%d/%y", "F": "%Y-%m-%d",
    "c": "%a %b %d %H:%M:%S %Y", "r": "%I:%M:%S %p",
}
_DIGITS = {
    "Y": 4, "G": 4, "m": 2, "d": 2, "H": 2, "I": 2, "M": 2, "S": 2, "y": 2, "j": 3, "U": 2, "W": 2, "V": 2, "w": 1,
    "u": 1,
}
_RANGES = {
    "m": (1, 12), "d": (1, 31), "H": (0, 23), "I": (1, 12), "M": (0, 59), "S": (0, 61), "j": (1, 366), "U": (0, 53),
    "W": (0, 53), "V": (1, 53), "w": (0, 6), "u": (1, 7),
}


def strptime(text, format):
    """A dictionary of the letters of the format and what the text has for them; offsets are seconds."""
    for letter, long in _EXPANDED.items():
        format = format.replace("%" + letter, long)
    found, at, spot = {}, 0, 0
    try:
        while spot < len(format):
            char = format[spot]
            spot += 1
            if char.isspace():
                if at < len(text) and not text[at].isspace():
                    raise _Mismatch
                while at < len(text) and text[at].isspace():
                    at += 1
            elif char != "%":
                if text[at : at + 1].lower() != char.lower():
                    raise _Mismatch
                at += 1
            else:
                if spot == len(format):
                    raise ValueError(f"stray % in format '{format}'")
                at = _directive(format[spot], text, at, found, format)
                spot += 1
    except _Mismatch:
        raise ValueError(f"time data {text!r} does not match format {format!r}") from None
    if at != len(text):
        raise ValueError(f"unconverted data remains: {text[at:]}")
    return found


def _directive(letter, text, at, found, format):
    if letter in _DIGITS:
        value, end = _number(text, at, _DIGITS[letter])
        least, most = _RANGES.get(letter, (0, 9999))
        while value > most and end - at > 1:
            value, end = value // 10, end - 1
        if letter in "YG" and end - at != 4 or not least <= value <= most:
            raise _Mismatch
        found[letter] = value
    elif letter == "f":
        value, end = _number(text, at, 6)
        found["f"] = value * 10 ** (6 - (end - at))
    elif letter in "aA":
        found["a"], end = _name(text, at, DAYS)
    elif letter in "bBh":
        month, end = _name(text, at, MONTHS)
        found["m"] = month + 1
    elif letter == "p":
        found["p"], end = _name(text, at, ("AM", "PM"))
    elif letter == "z":
        found["z"], end = _offset(text, at)
    elif letter == "Z":
        zone = next((zone for zone in ("UTC", "GMT") if text[at : at + 3].upper() == zone), None)
        if zone is None:
            raise _Mismatch
        found["Z"], end = zone, at + 3
    elif letter == "%" and text[at : at + 1] == "%":
        end = at + 1
    elif letter == "%":
        raise _Mismatch
    else:
        raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
    return end


def _offset(text, at):
    if text[at : at + 1] == "Z":
        return 0, at + 1
    sign = {"+": 1, "-": -1}.get(text[at : at + 1])
    if sign is None:
        raise _Mismatch
    hours, at = _number(text, at + 1, 2)
    at += text[at : at + 1] == ":"
    minutes, at = _number(text, at, 2)
    seconds = 0
    if text[at : at + 1] == ":":
        seconds, at = _number(text, at + 1, 2)
    return sign * (hours * 3600 + minutes * 60 + seconds), at


def hour_of(found):
    """The hour that `%H`, or `%I` and `%p`, say."""
    if "H" in found or "I" not in found:
        return found.get("H", 0)
    return found["I"] % 12 + 12 * found.get("p", 0)


def year_of(found):
    if "y" in found and "Y" not in found:
        return found["y"] + (2000 if found["y"] <= 68 else 1900)
    return found.get("Y", 1900)


_DAY_NAMES = "a weekday directive ('%A', '%a', '%w', or '%u')."


def weekday_of(found):
    """The day of the week that is named, Monday is 0, or `None`."""
    if "a" in found:
        return found["a"]
    if "w" in found:
        return (found["w"] - 1) % 7
    return found["u"] - 1 if "u" in found else None


def _check_weeks(found, weekday):
    if "G" in found:
        if "V" not in found or weekday is None:
            raise ValueError(f"ISO year directive '%G' must be used with the ISO week directive '%V' and {_DAY_NAMES}")
        if "j" in found:
            raise ValueError(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
            )
    elif "V" in found:
        if weekday is None or "Y" not in found and "y" not in found:
            raise ValueError(f"ISO week directive '%V' must be used with the ISO year directive '%G' and {_DAY_NAMES}")
        raise ValueError(
            "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead."
        )


def date_of(found):
    """`(year, month, day)` of what `strptime` found."""
    year, weekday = year_of(found), weekday_of(found)
    _check_weeks(found, weekday)
    first = to_ordinal(year, 1, 1)
    if "j" in found:
        return from_ordinal(first + found["j"] - 1)
    if weekday is not None and ("U" in found or "W" in found):
        # The first week is the one with the first Sunday, or with `%W` the first Monday.
        shift = 0 if "U" in found else 6
        week, day, before = found.get("U", found.get("W")), (weekday + 1 + shift) % 7, (first + shift) % 7
        if week and not before:
            week -= 1
        return from_ordinal(first - before + week * 7 + day)
    if weekday is not None and "G" in found:
        fourth = to_ordinal(found["G"], 1, 4)
        return from_ordinal(fourth - (fourth + 6) % 7 + (found["V"] - 1) * 7 + weekday)
    return year, found.get("m", 1), found.get("d", 1)
