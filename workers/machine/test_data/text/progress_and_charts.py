"""Progress lines, bar charts, calendars and boxes drawn with text."""

import calendar

for done in (0, 1, 33, 50, 99, 100):
    filled = int(24 * done / 100)
    print(f"\r|{'█' * filled}{'░' * (24 - filled)}| {done:>3}% {'-|/'[done % 3]}", end="" if done < 100 else "\n")
for done in range(0, 11, 5):
    print(f"[{'=' * done}{'>' if done < 10 else ''}{' ' * (9 - done)}] {done / 10:6.1%} {done:02d}/10")

sales = {"Jan": 12, "Feb": 7.5, "March": 22, "April": 0, "May": 15.25}
widest, most = max(map(len, sales)), max(sales.values())
for month, amount in sales.items():
    print(f"{month:>{widest}} |{'#' * round(amount / most * 20):<20}| {amount:>6.2f} {amount / sum(sales.values()):>6.1%}")
eighths = " ▏▎▍▌▋▊▉█"
for month, amount in sales.items():
    full, rest = divmod(round(amount / most * 80), 8)
    print(f"{month:<{widest}} {'█' * full}{eighths[rest].strip()}")
print("".join("▁▂▃▄▅▆▇█"[min(7, int(value / most * 8))] for value in sales.values()))
for level in range(4, 0, -1):
    print(f"{most * level / 4:>5.1f} {' '.join('█' if amount / most * 4 >= level else ' ' for amount in sales.values())}")
print(" " * 5, *(month[0] for month in sales))


def box(lines, title="", style="─│┌┐└┘"):
    flat, side, *corners = style
    width = max(map(len, [*lines, title]))
    top = f"{corners[0]}{title.center(width + 2, flat)}{corners[1]}"
    return "\n".join([top, *(f"{side} {line:<{width}} {side}" for line in lines), f"{corners[2]}{flat * (width + 2)}{corners[3]}"])


print(box(["one", "a longer line", ""], " Box "), box(["plain"], style="-|++++"), sep="\n")


def grid(rows, align="<>^"):
    cells = [[f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells)]
    lines = ["  ".join(f"{cell:{how}{width}}" for cell, how, width in zip(row, align, widths)).rstrip() for row in cells]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


print(grid([("name", "n", "note"), ("tea", 3, "hot"), ("long name", 1234, None), ("x", -0.5, "é")]))
print(calendar.month(2024, 2), end="")
for row in calendar.monthcalendar(2023, 2):
    print(*(f"{day:>2}" if day else " ." for day in row))
for size in range(1, 4):
    print("\n".join(("*" * (2 * n + 1)).center(2 * size + 1) for n in range(size)))
triangle = [[1]]
while len(triangle) < 6:
    triangle.append([a + b for a, b in zip([0, *triangle[-1]], [*triangle[-1], 0])])
for row in triangle:
    print(" ".join(f"{n:^3}" for n in row).center(30).rstrip())
print("\n".join(" ".join(f"{a * b:>3}" for b in range(1, 8)) for a in range(1, 5)))
tree = {"src": {"main.py": 120, "lib": {"a.py": 5, "b.py": 77}}, "README": 3}


def draw(folder, indent=""):
    for place, (name, inside) in enumerate(folder.items(), 1):
        last = place == len(folder)
        size = f"{inside:>{20 - len(indent) - len(name)}}" if isinstance(inside, int) else "/"
        print(f"{indent}{'└' if last else '├'}── {name}{size}")
        if isinstance(inside, dict):
            draw(inside, indent + ("    " if last else "│   "))


draw(tree)
for size in (0, 999, 1000, 1536, 10**6, 5 * 10**9, 1023 * 1024):
    unit = next((u for p, u in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")) if size >= float(p)), "B")
    factor = {"B": 1, "kB": 1e3, "MB": 1e6, "GB": 1e9}[unit]
    print(f"{size:>13,} = {size / factor:.{0 if unit == 'B' else 1}f} {unit}", end="; ")
print()
