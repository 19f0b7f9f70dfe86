"""re at work: roman numerals, dates, addresses, templates, a calculator, scanning."""

import re

roman = re.compile(r"^(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$")
values = dict(M=1000, CM=900, D=500, CD=400, C=100, XC=90, L=50, XL=40, X=10, IX=9, V=5, IV=4, I=1)


def number(text):
    if not text or not roman.match(text):
        return None
    return sum(values[part] for part in re.findall("CM|CD|XC|XL|IX|IV|[MDCLXVI]", text))


print([number(text) for text in ("MCMXCIV", "MMXXIV", "IX", "IIII", "", "XLII", "VX")], roman.match("MCMXC").groups())
phone = re.compile(r"(?P<area>\(\d{3}\)|\d{3})[-. ]?(?P<office>\d{3})[-. ]?(?P<line>\d{4})(?:\s*(?:x|ext\.?)\s*(?P<ext>\d+))?$", re.I)
for text in ("(800) 555-1212", "800.555.1212", "8005551212x99", "800-555-1212 Ext. 7", "80-555-1212"):
    m = phone.match(text)
    print(text, m and m.groupdict())
dates = "2024-05-17, 17/05/2024 and May 17, 2024; not 2024-13-99"
iso = re.compile(r"\b(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b")
print(iso.findall(dates), re.findall(r"(\d\d)/(\d\d)/(\d{4})", dates), re.search(r"(?P<month>[A-Z][a-z]+) (?P<day>\d+), (?P<year>\d+)", dates).groupdict())

log = """\
127.0.0.1 - - [17/May/2024:10:05:03 +0000] "GET /index.html HTTP/1.1" 200 1024
10.0.0.5 - ann [17/May/2024:10:05:43 +0000] "POST /form HTTP/1.1" 500 -
"""
line = re.compile(r'^(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+)[^"]*" (?P<status>\d{3}) (?P<size>\d+|-)$', re.M)
for m in line.finditer(log):
    print(m["host"], m["user"], m["method"], m["path"], m["status"], m["size"], m.span("status"))

config = """
# settings
[server]
host = example.org
port=8080   ; a comment
[paths]
root = /var/www
"""
section, settings = None, {}
for m in re.finditer(r"^\s*(?:\[(?P<section>\w+)\]|(?P<key>\w+)\s*=\s*(?P<value>[^;\n]*?)\s*(?:;.*)?)$", config, re.M):
    if m["section"]:
        section = settings.setdefault(m["section"], {})
    else:
        section[m["key"]] = m["value"]
print(settings)


def render(template, context):
    def replace(m):
        name, _, modifier = m[1].partition("|")
        value = str(context.get(name.strip(), ""))
        return getattr(value, modifier.strip())() if modifier else value

    template = re.sub(r"\{%\s*if (\w+)\s*%\}(.*?)\{%\s*endif\s*%\}", lambda m: m[2] if context.get(m[1]) else "", template, flags=re.S)
    return re.sub(r"\{\{(.*?)\}\}", replace, template)


print(render("Hello {{ name | upper }}!{% if admin %} You may\nrule.{% endif %}{% if guest %}no{% endif %} {{missing}}.", {"name": "ann", "admin": True}))


def calculate(text):
    "Operators by rewriting the text until it is a number."
    numeral = r"-?\d+(?:\.\d+)?"
    text = text.replace(" ", "")
    while (m := re.search(r"\(([^()]+)\)", text)):
        text = text[: m.start()] + calculate(m[1]) + text[m.end() :]
    for operators in (r"[*/]", r"[+-]"):
        step = re.compile(rf"({numeral})({operators})({numeral})")
        while (m := step.search(text, 0)):
            a, b = float(m[1]), float(m[3])
            value = {"*": a * b, "/": a / b if b else 0, "+": a + b, "-": a - b}[m[2]]
            text = text[: m.start()] + f"{value:g}" + text[m.end() :]
    return text


print([calculate(text) for text in ("1+2*3", "(1+2)*3", "10/4-1", "2*(3+(4-1))*2", "7")])
print(re.sub(r"(?<!^)(?=[A-Z])", "_", "someCamelCase").lower(), re.sub(r"\b(\w+)( \1\b)+", r"\1", "the the cat sat sat sat"), re.findall(r"\b\w*?(\w)\1\w*\b", "look at all the books"), re.sub(r"(\d)(?=(\d{3})+\b)", r"\1,", "1234567 and 1000 and 99"))
csv_field = re.compile(r'(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))')
print([(a.replace('""', '"') if a else b) for a, b in csv_field.findall('plain,"quoted, with comma","say ""hi""",,last')])
print(re.findall(r"#(?:[0-9a-f]{3}){1,2}\b", "#fff #a1b2c3 #12 #xyz", re.I), [m.group() for m in re.finditer(r"(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}", "192.168.1.1")], bool(re.fullmatch(r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{8,}", "Passw0rdX")), bool(re.fullmatch(r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{8,}", "password")))
tree, stack = [], []
for m in re.finditer(r"<(/?)(\w+)([^>]*?)(/?)>|([^<]+)", '<a href="x"><b>bold</b> text<br/></a>'):
    closing, name, attributes, empty, text = m.groups()
    if text:
        tree.append("  " * len(stack) + repr(text))
    elif closing:
        stack.pop()
    else:
        tree.append("  " * len(stack) + name + " " + str(dict(re.findall(r'(\w+)="([^"]*)"', attributes))))
        if not empty:
            stack.append(name)
print(*tree, sep="\n")
