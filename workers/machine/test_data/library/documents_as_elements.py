"""xml.etree.ElementTree: reading, paths, changing, writing, namespaces, and where a document is wrong."""

import io
import os
import tempfile
import xml.etree.ElementTree as ET

COUNTRIES = """<?xml version="1.0"?>
<!DOCTYPE data [<!ELEMENT data ANY>]>
<data>
    <!-- a comment --><?note is passed over?>
    <country name="Liechtenstein"><rank>1</rank><neighbor name="Austria" direction="E"/></country>
    <country name="Singapore"><rank>4</rank><year>2011</year></country>
    <city name="&lt;&#65;&quot;">A &amp; B<![CDATA[<raw>]]></city> after
</data>"""
root = ET.fromstring(COUNTRIES)
print(root.tag, [child.attrib for child in root], root[0][0].text, repr(root[2].text), repr(root[2].tail))
for path in (
    "country", ".//neighbor", "country/rank", "*", "country[@name]", "country[@name='Singapore']", "country[1]",
    "country[last()]", "country[year]", "country[rank='4']/year", ".//rank/..", ".", ".//*", "country[@name!='Singapore']",
):
    print(path, [(found.tag, found.get("name"), found.text and found.text.strip()) for found in root.findall(path)])
print(root.findtext("country/rank"), root.findtext("none", "default"), root.find("none"), len(root), "".join(root[0].itertext()))
for rank in root.iter("rank"):
    rank.text = str(int(rank.text) + 1)
    rank.set("updated", "yes")
root.remove(root[2])
made = ET.SubElement(root, "made", {"k": 'v<>"'}, z="1")
made.text = "é & ü"
root.append(ET.Comment("the end"))
print(ET.tostring(root), ET.tostring(made, encoding="unicode"), ET.tostring(ET.Element("e"), short_empty_elements=False))
ET.indent(root)
ET.dump(root)
spaced = ET.fromstring('<a xmlns="http://d.org" xmlns:f="http://f.org"><f:b f:c="1" d="2"/><b/></a>')
print([one.tag for one in spaced.iter()], spaced.find("f:b", {"f": "http://f.org"}).attrib, len(spaced.findall("{*}b")))
print(ET.tostring(spaced, encoding="unicode"))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "out.xml")
    ET.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)
    print(open(path, encoding="utf-8").readline(), ET.parse(path).getroot().find("made").text)
for event, element in ET.iterparse(io.BytesIO(b"<a><b>1</b><c/></a>"), events=("start", "end")):
    print(event, element.tag, end=" ")
print()
for wrong in ("<a><b></a>", "<a>", "", "<a/><b/>", "text", "<a b=1/>", "<a>&x;</a>", "<a x='1' x='2'/>", "<p:a/>", "<1a/>"):
    try:
        print(ET.fromstring(wrong))
    except ET.ParseError as error:
        print(repr(wrong), error, error.code, error.position)
try:
    ET.tostring(ET.Element("a", {"x": 1}))
except TypeError as error:
    print(error)
