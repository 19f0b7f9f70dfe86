"""The names of characters in HTML 4. Follows the documentation of CPython's `html.entities`; `html5` has these names and
`apos` only.
"""

__all__ = ["html5", "name2codepoint", "codepoint2name", "entitydefs"]

# A hexadecimal number is the code of the name after it; each further name is one code on.
_NAMES = """
0022 quot 0026 amp 003c lt 003e gt 00a0 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg
macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute
Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc
Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig
ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash
ugrave uacute ucirc uuml yacute thorn yuml 0152 OElig oelig 0160 Scaron scaron 0178 Yuml 0192 fnof 02c6 circ 02dc
tilde 0391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 03a3 Sigma Tau
Upsilon Phi Chi Psi Omega 03b1 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
sigmaf sigma tau upsilon phi chi psi omega 03d1 thetasym upsih 03d6 piv 2002 ensp emsp 2009 thinsp 200c zwnj zwj lrm
rlm 2013 ndash mdash 2018 lsquo rsquo sbquo 201c ldquo rdquo bdquo 2020 dagger Dagger bull 2026 hellip 2030 permil
2032 prime Prime 2039 lsaquo rsaquo 203e oline 2044 frasl 20ac euro 2111 image 2118 weierp 211c real 2122 trade 2135
alefsym 2190 larr uarr rarr darr harr 21b5 crarr 21d0 lArr uArr rArr dArr hArr 2200 forall 2202 part exist 2205 empty
2207 nabla isin notin 220b ni 220f prod 2211 sum minus 2217 lowast 221a radic 221d prop infin 2220 ang 2227 and or cap
cup int 2234 there4 223c sim 2245 cong 2248 asymp 2260 ne equiv 2264 le ge 2282 sub sup nsub 2286 sube supe 2295 oplus
2297 otimes 22a5 perp 22c5 sdot 2308 lceil rceil lfloor rfloor 2329 lang rang 25ca loz 2660 spades 2663 clubs 2665
hearts diams
"""


def _codes():
    codes, code = {}, 0
    for word in _NAMES.split():
        if word[0].isdigit():
            code = int(word, 16)
        else:
            codes[word] = code
            code += 1
    return codes


name2codepoint = _codes()
codepoint2name = {code: name for name, code in name2codepoint.items()}
entitydefs = {name: chr(code) for name, code in name2codepoint.items()}

html5 = {name + ";": chr(code) for name, code in name2codepoint.items()}
html5 |= {"apos;": "'", "lang;": "⟨", "rang;": "⟩"}
html5 |= {f"{name.upper()};": html5[f"{name};"] for name in ("amp", "lt", "gt", "quot", "copy", "reg")}
# Those of Latin-1 are known without the semicolon too.
html5 |= {name[:-1]: char for name, char in html5.items() if char < "\u0100" and name != "apos;"}
