# html.escape, html.unescape, html.entities and html.parser on ordinary and broken pages.
import html
from html.entities import codepoint2name, entitydefs, html5, name2codepoint
from html.parser import HTMLParser

for text in ["<a href=\"x\">it's & co</a>", "", "plain", "&amp;"]:
    print(html.escape(text), html.escape(text, quote=False), html.unescape(html.escape(text)) == text)
for text in ["&lt;b&gt; &amp;amp; &quot;&#39;&#x27;&apos;", "&eacute;&Eacute;&euro;&nbsp;|&copy&reg", "&notit; &notin; &amp", "&#128;&#0;&#xD800;&#x110000;&#1;",
             "&hellip;&mdash;&alpha;&rarr;", "& &; &# &#; &#x; &unknown; &x", "caf&eacute &ltdiv&gt", "&#8364 &#X41;", "no references"]:
    print(ascii(html.unescape(text)))
print(name2codepoint["eacute"], codepoint2name[8364], entitydefs["copy"], entitydefs["alpha"], html5["lt;"], html5["AMP"], len(name2codepoint))


class Logger(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos(), self.get_starttag_text())

    def handle_endtag(self, tag):
        print("end  ", tag, self.getpos())

    def handle_data(self, data):
        print("data ", repr(data))

    def handle_comment(self, data):
        print("note ", repr(data))

    def handle_entityref(self, name):
        print("named", name)

    def handle_charref(self, name):
        print("num  ", name)

    def handle_decl(self, data):
        print("decl ", data)

    def handle_pi(self, data):
        print("pi   ", data)

    def unknown_decl(self, data):
        print("unkn ", data)


pages = [
    '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">',
    '<img src="python-logo.png" alt="The Python logo">',
    "<h1>Python</h1>",
    '<style type="text/css">#python { color: green }</style>',
    "<script type=\"text/javascript\">alert(\"<strong>hello!</strong>\"); if (a<b) x();</script>after",
    "<!-- a comment --><!--[if IE 9]>IE-specific content<![endif]-->",
    "&gt;&#62;&#x3E; caf&eacute;",
    '<p><a class=link href=#main>tag soup</p ></a>',
    "<br/><hr / ><input disabled value='a &amp; b' CHECKED data-x=1>",
    "<Ul>\n <li id=a>one\n <LI>two</UL>",
    "a < b and c > d <3 && e",
    "<?xml version='1.0'?><b>",
    "text &amp",
    "<a title='x > y'>z</a></b></><!x>",
    "<div\n  class = \"a b\"\n  id='c'\n>\n</div>",
    "<![CDATA[raw & data]]>tail",
]
for page in pages:
    print("##", page)
    parser = Logger()
    parser.feed(page)
    parser.close()

print("## in parts, references apart")
parser = Logger(convert_charrefs=False)
for part in ["<sp", "an>buff", "ered ", "te", "xt</s", "pan>", "&g", "t;&#6", "2;&eacute;&x y & z", "&#x3E;"]:
    parser.feed(part)
parser.close()
parser = Logger()
for part in ["<script><b>x</b>", "&lt;", "</scr", "ipt>", "y&", "lt;"]:
    parser.feed(part)
parser.close()
parser = Logger()
for part in ["a&am", "p;b<", "i>c&l", "t; d"]:
    parser.feed(part)
parser.close()


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.depth, self.text = [], 0, []

    def handle_starttag(self, tag, attrs):
        self.depth += 1
        self.links += [value for name, value in attrs if (tag, name) == ("a", "href")]

    def handle_endtag(self, tag):
        self.depth -= 1

    def handle_data(self, data):
        self.text.append(data.strip())


links = Links()
links.feed("<html><body><p>See <a href='/one'>one</a> or <a class=x href='/two?a=1&amp;b=2'>two</a>.</p></body></html>")
print(links.links, links.depth, " ".join(links.text))
