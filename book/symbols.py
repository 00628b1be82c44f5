"""A Python-Markdown extension: each symbol of TensorFlow and Keras, in the text and in
the programs, links to its official page."""

import json
import re

from markdown import Markdown

from book import SNIPPETS
from book.extension import extension

TABLE = SNIPPETS / "symbols.json"  # see test_symbols.py
ADDRESS = "https://www.tensorflow.org/api_docs/python/"
NAME = re.compile(r"(?<![\w.])(?:tf|keras)(?:\.[A-Za-z]\w*)+")
PLACE = re.compile(
    r'(?P<program><div class="language-py(?:thon)?\b.*?</pre>)'
    r"|<(?P<unlinked>a|h[1-6]|label|pre|summary)\b.*?</(?P=unlinked)>"
    r"|<code>(?P<inline>.*?)</code>",
    re.S,
)
# Of strings, comments and keywords, which are in spans, nothing is linked.
CODE = re.compile(
    r'(?P<name><span class="nd">@(?:tf|keras)</span>(?:\.[A-Za-z]\w*)+'
    rf"|{NAME.pattern})|<span[^>]*>[^<]*</span>|<[^>]+>"
)


def key(name: str) -> str:
    """The name under which the table has a symbol: keras.Model for tf.keras.Model."""
    return name.removeprefix("tf.") if name.startswith("tf.keras.") else name


def symbols(html: str, md: Markdown) -> str:
    """Link the symbols, except in headings, labels, other links and outputs."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))

    def link(code: re.Match) -> str:
        """A link around the longest part of a dotted name that is in the table."""
        name, rest = code["name"] or "", ""
        while "." in name:
            address = table.get(key(re.sub(r"<[^>]+>|@", "", name)), "")
            if address:
                return f'<a href="{ADDRESS}{address}">{name}</a>{rest}'
            if address is None:  # it is gone
                break
            name, dot, last = name.rpartition(".")
            rest = f"{dot}{last}{rest}"
        return code[0]

    return PLACE.sub(lambda p: p[0] if p["unlinked"] else CODE.sub(link, p[0]), html)


# After code_blocks has taken away the spans around names.
makeExtension = extension("symbols", "postprocessors", -1, symbols)
