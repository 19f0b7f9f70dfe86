"""Tables as text: `csv` reads and writes them."""

import csv
import io


def written(rows, *args, **keywords):
    text = io.StringIO()
    try:
        csv.writer(text, *args, **keywords).writerows(rows)
    except csv.Error as error:
        return f"{type(error).__name__}: {error}"
    except TypeError as error:
        return f"TypeError: {error}"
    return text.getvalue()


def read(lines, *args, **keywords):
    made = []
    try:
        for row in csv.reader(lines, *args, **keywords):
            made.append(row)
    except (csv.Error, ValueError, TypeError) as error:
        made.append(f"{type(error).__name__}: {error}")
    return made


rows = [
    ["name", "age", "note"], ["Ann, B.", 5, 'she said "hi"'], ["", None, 1.5], [""], [None], [], [True, 2**70, 1e100],
    ["two\nlines", "tab\there", " space "], ["it's", "a;b", "x|y"], ["back\\slash", "\r", "é"], [("t", 1), [1], {"a": 1}],
]
options = [
    {}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"},
    {"quoting": csv.QUOTE_NONE}, {"delimiter": ";"}, {"delimiter": "\t", "lineterminator": "\n"}, {"quotechar": "'"},
    {"doublequote": False, "escapechar": "\\"}, {"doublequote": False}, {"escapechar": "\\"}, {"dialect": "unix"},
    {"dialect": "excel-tab"}, {"dialect": csv.excel_tab}, {"lineterminator": "|"}, {"skipinitialspace": True},
    {"quotechar": None, "quoting": csv.QUOTE_NONE, "escapechar": "!"}, {"quotechar": None}, {"strict": True},
]
for option in options:
    for row in rows:
        print(option, row, repr(written([row], **option)))

texts = [
    "a,b,c\n", 'a,"b,c",d\r\n', '"a ""quoted"" word",x\n', "", "\n", ",\n", "a,\n", '"unfinished\n', '"two\nlines",b\n',
    "a, b,  c\n", '"x"y,z\n', 'x"y"z,w\n', "1,2.5,'x'\n", "a\\,b,c\\\\\n", '"a\\"b",c\n', "a\rb\n", "a;b|c\td\n", '""\n', '"",""\n',
    "x\\\ny\n", '1,"2",3\n', "'a,b',c\n", '  "lead",x\n', "a\r\n\r\nb\r\n",
]
for option in options + [{"doublequote": False}, {"strict": True, "doublequote": True}]:
    for text in texts:
        print(option, repr(text), read(text.splitlines(True), **option), read([text], **option))

reader = csv.reader(io.StringIO('a,b\n1,"x\ny"\n\n2,z\n'))
for row in reader:
    print(reader.line_num, row)
print(next(reader, "end"), iter(reader) is reader, reader.dialect.delimiter, reader.dialect.quoting, reader.dialect.strict)
print(type(reader.dialect), csv.get_dialect("unix").lineterminator.encode(), csv.list_dialects())

people = "first,last,age\nAnn,Smith,34\nBob,Jones\n\nCy,Young,7,extra,more\n"
for person in csv.DictReader(io.StringIO(people)):
    print(person)
for person in csv.DictReader(people.splitlines(), restkey="rest", restval="?"):
    print(person["first"], person["age"], person.get("rest"))
table = csv.DictReader(people.splitlines()[1:], fieldnames=["a", "b"])
print(table.line_num, table.fieldnames, next(table), table.line_num, list(table), table.line_num)
print(csv.DictReader([]).fieldnames, list(csv.DictReader(["a,b"])), list(csv.DictReader(["a;b", "1;2"], delimiter=";")))

text = io.StringIO()
table = csv.DictWriter(text, fieldnames=["name", "points"], restval="-", lineterminator="\n")
print(table.writeheader(), table.writerow({"points": 5, "name": "Ann"}), table.writerow({"name": "Bob"}))
table.writerows([{"name": "Cy, the third", "points": 1.25}])
print(text.getvalue())
try:
    table.writerow({"name": 1, "colour": 2})
except ValueError as error:
    print(error)
loose = csv.DictWriter(text, ["name"], extrasaction="ignore")
print(loose.writerow({"name": 1, "colour": 2}))
try:
    csv.DictWriter(text, ["name"], extrasaction="perhaps")
except ValueError as error:
    print(error)


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    doublequote = True
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect("pipes", Pipes)
csv.register_dialect("loose", delimiter=":", skipinitialspace=True)
print(written([["a|b", "c"]], "pipes"), read(["'a|b'|c"], "pipes"), read(["a: b"], dialect="loose"), written([["a"]], Pipes()))
print(read(["a|b;c"], "pipes", delimiter=";"), csv.list_dialects())
csv.unregister_dialect("pipes")


class Half(csv.Dialect):
    delimiter = ";"


class Long(csv.excel):
    delimiter = "ab"


wrongs = [
    lambda: csv.get_dialect("pipes"), lambda: csv.unregister_dialect("none"), lambda: csv.reader([], "none"), Half, Long,
    lambda: csv.reader([], delimiter=""), lambda: csv.reader([], delimiter=5), lambda: csv.reader([], delimiter=None),
    lambda: csv.reader([], quotechar="ab"), lambda: csv.reader([], quotechar=5), lambda: csv.reader([], quoting=9),
    lambda: csv.reader([], quoting="x"), lambda: csv.reader([], escapechar="xx"), lambda: csv.reader([], lineterminator=None),
    lambda: csv.reader([], lineterminator=5), lambda: csv.reader([], colour=1), lambda: csv.reader(5), lambda: csv.writer(5),
    lambda: csv.register_dialect(5), lambda: next(csv.reader([b"a"])), lambda: next(csv.reader([5])), lambda: csv.field_size_limit("x"),
    lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.writer(io.StringIO()).writerows(5),
    lambda: csv.writer(io.StringIO()).writerow("text"), lambda: csv.field_size_limit(10), lambda: read(["x" * 11 + "\n", "a"]),
    lambda: csv.field_size_limit(131072), lambda: csv.reader([], quotechar=None, quoting=csv.QUOTE_ALL), lambda: csv.reader([], quotechar=""),
]
for wrong in wrongs:
    try:
        print(wrong())
    except (csv.Error, TypeError) as error:
        print(type(error).__name__, error)
print(csv.Error, csv.excel.delimiter, csv.excel_tab().delimiter.encode(), csv.unix_dialect.quoting, csv.QUOTE_NONE)
