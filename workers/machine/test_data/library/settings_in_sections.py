"""configparser: reading, defaults, values that stand for others, writing, and what is wrong in a text."""

import configparser
import sys

TEXT = """
# a comment
[DEFAULT]
alive = 45
color = yes

[forge]
user = hg
spaces in names = allowed
also this way : with a colon

[top]
port = 50022
color = no
lines = first
    second

    third
"""
config = configparser.ConfigParser()
config.read_string(TEXT)
print(config.sections(), "forge" in config, config["forge"]["User"], list(config["forge"]), config["top"])
print(repr(config["top"]["lines"]), config["top"].getboolean("color"), config.getint("top", "port"))
print(config["top"].get("none"), config.get("top", "none", fallback="other"), config["forge"].getfloat("alive"))
print(config.items("top"), config.options("top"), config.read(["not there.ini"]))
config["new"] = {"A": "1", "b": "two"}
config.set("new", "c", "50%%")
config.remove_option("top", "lines")
config.write(sys.stdout)
for name, section in config.items():
    print(name, dict(section))

paths = configparser.ConfigParser()
paths.read_string("[p]\nhome = /users\ndir = %(home)s/me\npictures: %(dir)s/pics\nbad = %(none)s\nloop = %(loop)s\n")
print(paths["p"]["pictures"], paths.get("p", "dir", raw=True), paths.get("p", "dir", vars={"home": "/x"}))
extended = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
extended.read_string("[a]\nhome: /users\n[b]\npath: ${a:home}/x\nall: ${path}/y $$5\n")
print(extended["b"]["all"])
lists = configparser.ConfigParser(converters={"list": lambda text: [word.strip() for word in text.split(",")]})
lists.read_dict({"s": {"l": "a, b", "n": 5}})
print(lists["s"].getlist("l"), lists.getlist("s", "l"), lists["s"]["n"])
bare = configparser.ConfigParser(allow_no_value=True, inline_comment_prefixes=("#",), delimiters="=")
bare.read_string("[s]\nalone\nx = 1 # one\n")
print(dict(bare["s"]))

for action in (
    lambda: config["none"], lambda: config["top"]["none"], lambda: config.get("none", "x"),
    lambda: config.get("top", "none"), lambda: config.add_section("top"), lambda: config.add_section("DEFAULT"),
    lambda: config.set("top", "x", 5), lambda: config.getboolean("top", "port"), lambda: config.set("none", "a", "b"),
    lambda: paths["p"]["bad"], lambda: paths["p"]["loop"], lambda: lists.read_string("x = 1\n"),
    lambda: lists.read_string("[a]\n[a]\n"), lambda: lists.read_string("[z]\nx = 1\nx = 2\n"),
    lambda: lists.read_string("[w]\nno value\n"), lambda: config.set("top", "part", "50%"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
