"""Text in HTML: `html`."""

import html

for text in ("<a href=\"x\">Tom & 'Jerry'</a>", "", "plain", "&amp;", "é<ü>"):
    print(html.escape(text), html.escape(text, quote=False), html.unescape(html.escape(text)) == text)
for text in ("&lt;b&gt; &amp; &quot;q&quot; &#39;x&#39; &#x41;&#66;", "&copy; 2024 &euro;5 &alpha;&Omega; &hellip;", "&nbsp;|&eacute;|&Eacute;|&szlig;", "&unknown; &amp &ltx &notit; &copy2024",
             "&#0; &#xD800; &#128; &#150; &#x110000; &#7;", "no references", "& alone &; &#; &#x;", "&rarr;&infin;&ne;&sum;&apos;", "AT&T; Q&A"):
    print(ascii(html.unescape(text)))
