# Python 3.12: there are QUOTE_STRINGS and QUOTE_NOTNULL.
"""csv: the dialect of a sample, whether it has a header, and every kind of quoting."""

import csv
import io

SAMPLES = (
    "name;age\nbob;5\nann;61\n", "a,b,c\n1,2,3\n4,5,6\n", "x\ty\n1\t2\n", '"a"|"b, c"\n"d"|"e"\n',
    "'a', 'b'\n'c', 'd'\n", "alpha beta\ngamma delta\n",
)
for sample in SAMPLES:
    dialect = csv.Sniffer().sniff(sample)
    print(repr(dialect.delimiter), repr(dialect.quotechar), dialect.doublequote, dialect.skipinitialspace,
          list(csv.reader(io.StringIO(sample), dialect)), csv.Sniffer().has_header(sample))
print(csv.Sniffer().sniff("a;b,c;d,e\n1;2,3;4,5\n", delimiters=",;").delimiter)
try:
    csv.Sniffer().sniff("")
except csv.Error as error:
    print(error)
for quoting in ("MINIMAL", "ALL", "NONNUMERIC", "NONE", "STRINGS", "NOTNULL"):
    out = io.StringIO()
    writer = csv.writer(out, quoting=getattr(csv, "QUOTE_" + quoting), escapechar="\\", lineterminator=";")
    writer.writerow(["a", 1, 2.5, None, "b,c"])
    print(quoting, out.getvalue())
