"""The symbols of TensorFlow and Keras: each one that the book names exists, links to
its official page, and is in the index. `pytest --update tests/test_symbols.py` writes
the table, snippets/symbols.json, and the index, docs/symbols.md."""

import ast
import difflib
import importlib.metadata
import inspect
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from test_site import CHAPTERS, LABS, article, built, line_of, parsed

from book import DOCS, ROOT, SNIPPETS, files
from book.check_chapter import replace
from book.symbols import ADDRESS, NAME, TABLE, key

INDEX = DOCS / "symbols.md"
PAGES = [page for page in CHAPTERS if page != INDEX] + LABS
PROGRAMS = files(SNIPPETS, "*.py")
FENCE = re.compile(r"^ *```.*?^ *```", re.M | re.S)
INLINE_CODE = re.compile(r"(?<!`)`(?!`)([^`]+)`")
CAUGHT = re.compile(r"^ *except .*\bAttributeError\b", re.M)
ACCEPT = f"If that is right: pytest --update tests/{Path(__file__).name}"
INTRODUCTION = """\
---
description: >-
  Each symbol of TensorFlow and Keras that the book's programs use, with its official
  page and the chapters, corrections and labs that use it.
---

# Index of symbols

Which page shows how a symbol of TensorFlow or Keras is used? A symbol is under the
first letter of its last name, `tf.GradientTape` under G, and links to its page in
TensorFlow's reference. Below it are the pages whose programs use it, each with a link
to the first of those sections; if no program does, the pages whose text names it.
`keras.Model` is `tf.keras.Model`, too.
"""


def names_in_program(text: str) -> Iterator[tuple[str, int]]:
    """The dotted names of tf and keras in a program, with their lines."""
    inner = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute) and node not in inner:
            name = ast.unparse(node)
            if NAME.fullmatch(name):
                inner.update(ast.walk(node))
                yield name, node.lineno


def names_in_text(text: str) -> Iterator[tuple[str, int]]:
    """The same in the inline code of a chapter or a lab."""
    text = FENCE.sub(lambda fence: "\n" * fence[0].count("\n"), text)
    for code in INLINE_CODE.finditer(text):
        for name in NAME.finditer(code[1]):
            yield name[0], text.count("\n", 0, code.start(1) + name.start()) + 1


def names() -> Iterator[tuple[str, str, bool]]:
    """Each name in the book, its "FILE:LINE", and whether a program looks it up and
    catches the error that it is met with if it is gone."""
    for path in [*PROGRAMS, *LABS, *PAGES]:
        text = path.read_text(encoding="utf-8")
        where = path.relative_to(ROOT).as_posix()
        if path.suffix == ".py":
            for name, line in names_in_program(text):
                yield name, f"{where}:{line}", bool(CAUGHT.search(text))
        if path not in PROGRAMS:
            for name, line in names_in_text(text):
                yield name, f"{where}:{line}", False


def look_up(name: str) -> tuple[str, str]:
    """The part of a name that is a public symbol of the installed version, and where
    its page is below ADDRESS; AttributeError if there is nothing of that name.

    TensorFlow's pages stand under the names that tf_export calls canonical. Those of
    Keras are taken from the same site, since it shows the version that TensorFlow
    installs, and redirects every alias; keras.io files its pages by topic."""
    import tensorflow as tf  # seconds, which only these tests need
    from tensorflow.python.util.tf_export import get_canonical_name_for_symbol

    first, *parts = key(name).split(".")
    owner = tf if first == "tf" else tf.keras
    symbol, page = first, "tf" if first == "tf" else "tf/keras"
    for part in parts:
        value = getattr(owner, part)
        if inspect.ismodule(owner) and (callable(value) or inspect.ismodule(value)):
            canonical = get_canonical_name_for_symbol(value)
            page = (
                f"tf/{canonical.replace('.', '/')}" if canonical else f"{page}/{part}"
            )
            symbol += f".{part}"
        elif inspect.ismodule(owner) or inspect.isclass(owner):
            page += f"#{part}"  # a method or a constant has a part of a page
            symbol += f".{part}"
        owner = value  # what a constant has, as in tf.int32.max, is no symbol
    return symbol, page


def addresses(found: list[tuple[str, str, bool]]) -> tuple[dict, list[str]]:
    """The table: where each symbol's page is, or None if it is gone; and what is wrong
    with the names. A symbol counts as gone if a program looks for it in vain."""
    sought = {key(name) for name, _, is_caught in found if is_caught}
    versions = " and ".join(
        f"{package} {importlib.metadata.version(package)}"
        for package in ("tensorflow", "keras")
    )
    table, faults = {}, []
    for name, where, _ in found:
        try:
            symbol, address = look_up(name)
        except (AttributeError, ImportError):
            symbol, address = key(name), None
            if symbol not in sought:
                faults.append(
                    f"{where}: expected a symbol of {versions}, found {name}, which"
                    " neither has; mend the name, or, if it is gone, show a program"
                    " that looks it up and catches the AttributeError"
                )
        table[symbol] = address
    return dict(sorted(table.items())), faults


def compare(path: Path, expected: str, pytestconfig) -> None:
    """Fail if a generated file is not what the book makes it; --update writes it."""
    if pytestconfig.getoption("update"):
        replace(path, expected.encode())
    accepted = path.read_text(encoding="utf-8") if path.is_file() else ""
    name = path.relative_to(ROOT).as_posix()
    lines = (text.splitlines() for text in (accepted, expected))
    diff = difflib.unified_diff(*lines, name, "what the book uses now", lineterm="")
    assert accepted == expected, "\n".join([f"{name}:1: out of date", *diff, ACCEPT])


def test_every_symbol_exists_and_is_in_the_table(pytestconfig):
    found = list(names())
    table, faults = addresses(found)
    assert not faults, "\n".join(faults)
    if not pytestconfig.getoption("update"):
        known = json.loads(TABLE.read_text(encoding="utf-8"))
        unknown = [
            f"{where}: {name} is not in {TABLE.relative_to(ROOT)}. {ACCEPT}"
            for name, where, _ in found
            if key(name) not in known and look_up(name)[0] not in known
        ]
        assert not unknown, "\n".join(unknown)
    compare(TABLE, json.dumps(table, indent=0) + "\n", pytestconfig)


WRONG = """\
Text, `tf.abs` and
```python
`tf.Fence`
```
the code `x = tf.Sesion(
tf.keras.Modell)`.
"""


def test_a_wrong_name_is_reported_at_its_line():
    found = [(name, f"page:{line}", False) for name, line in names_in_text(WRONG)]
    found += [(n, f"p.py:{line}", False) for n, line in names_in_program("1\ntf.no()")]
    table, faults = addresses(found)
    assert [fault.partition(": ")[0] for fault in faults] == [
        "page:5",
        "page:6",
        "p.py:2",
    ]
    assert "found tf.keras.Modell" in faults[1]
    assert table["tf.abs"] == "tf/math/abs"
    gone = [("tf.Session", "page:1", False), ("tf.Session", "p.py:1", True)]
    assert addresses(gone) == ({"tf.Session": None}, [])


def expected_links(names: Iterable[str], table: dict) -> Counter:
    """The symbols among the names that have a page, as often as they are there."""
    symbols = Counter()
    for name in names:
        parts = key(name).split(".")
        prefixes = (".".join(parts[:n]) for n in range(len(parts), 1, -1))
        symbol = next((prefix for prefix in prefixes if prefix in table), None)
        if symbol and table[symbol]:
            symbols[symbol] += 1
    return symbols


def links(element) -> Counter:
    """The symbols that are links in an element, as often as they are."""
    return Counter(
        key(a.get_text().removeprefix("@"))
        for a in element.select(f'a[href^="{ADDRESS}"]')
    )


def test_each_symbol_is_a_link(site):
    """Each one in a program or in the text leads to its page, and nothing else does:
    no heading, no label, no output."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    faults, seen = [], 0
    for page in [*PAGES, INDEX]:
        where = page.relative_to(ROOT)
        content = article(site, page)
        expected = Counter()
        for code in content.select("code"):
            text = code.get_text()
            if code.find_parent(["a", "h1", "h2", "h3", "h4", "summary", "label"]):
                continue
            if not code.find_parent("pre"):
                names = NAME.findall(text)
            elif code.find_parent(class_=["language-python", "language-py"]):
                names = [name for name, _ in names_in_program(text)]
            else:
                continue
            expected += expected_links(names, table)
            if links(code) != expected_links(names, table):
                line = line_of(page, text.strip().partition("\n")[0])
                faults.append(
                    f"{line}: expected links {dict(expected_links(names, table))},"
                    f" found {dict(links(code))} in:\n{text}"
                )
        if links(content) != expected:
            faults.append(f"{where}: a symbol is a link where none should be")
        for a in content.select(f'a[href^="{ADDRESS}"]'):
            symbol = key(a.get_text().removeprefix("@"))
            if a["href"] != f"{ADDRESS}{table.get(symbol)}":
                faults.append(f"{where}: {symbol} leads to {a['href']}")
        seen += expected.total()
    assert seen, "no page links any symbol"
    assert not faults, "\n".join(faults)


def book(site) -> list[tuple[str, Path]]:
    """The titles and sources of the pages, in the order of the navigation."""
    pages = {built(site, page): page for page in PAGES}
    navigation = parsed(built(site, DOCS / "index.md")).select(".md-nav__link[href]")
    found = {
        pages[site.folder / a["href"] / "index.html"]: a.get_text(" ", strip=True)
        for a in navigation
        if site.folder / a["href"] / "index.html" in pages
    }
    return [(title.partition(":")[0], page) for page, title in found.items()]


def index(site) -> str:
    """The Markdown of docs/symbols.md, from the links of the built pages."""
    places = {"pre": {}, "text": {}}  # {symbol: {page: link to the section}}
    for title, page in book(site):
        heading = None
        for tag in article(site, page).select(f"h1, h2, h3, h4, a[href^='{ADDRESS}']"):
            if tag.name != "a":
                heading = tag["id"]
                continue
            kind = places["pre" if tag.find_parent("pre") else "text"]
            symbol = key(tag.get_text().removeprefix("@"))
            link = f"[{title}]({page.relative_to(DOCS).as_posix()}#{heading})"
            kind.setdefault(symbol, {}).setdefault(page, link)
    entries = places["text"] | places["pre"]
    lines, letter = [INTRODUCTION], ""
    for symbol in sorted(entries, key=lambda symbol: (last_name(symbol), symbol)):
        if last_name(symbol)[0] != letter:
            letter = last_name(symbol)[0]
            lines.append(f"## {letter.upper()}\n")
        lines.append(f"`{symbol}`\n:   {' · '.join(entries[symbol].values())}\n")
    return "\n".join(lines)


def last_name(symbol: str) -> str:
    return symbol.rpartition(".")[2].lower()


def test_the_index_has_each_symbol_with_its_places(site, pytestconfig):
    compare(INDEX, index(site), pytestconfig)
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    listed = re.findall(r"^`(.+)`$", INDEX.read_text(encoding="utf-8"), re.M)
    missing = {symbol for symbol in table if table[symbol]} - set(listed)
    assert not missing, f"docs/symbols.md:1: not in it: {sorted(missing)}. {ACCEPT}"
