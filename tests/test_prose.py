"""What a sentence says. Each number of the prose is in an output of its section, as it
is or rounded, or in a program of it, as it is; each word in code exists; a link that
quotes a heading quotes it right. A section without programs, the summary and the
exercises quote the whole page. What else a sentence may say is marked in its section,
in a comment that no reader sees:

<!-- 0.475 = 0.1 * 4.75 -->                  a calculation from numbers of the page
<!-- 0.11: real-data/early_stopping.out -->  a number from elsewhere in snippets/
<!-- 256: the values of eight bits -->       a fact, with its reason or its source
<!-- `nvidia-smi`: comes with the driver --> a word in code that is nowhere here

Above the first section a mark holds for its whole page."""

import builtins
import contextlib
import functools
import importlib
import inspect
import keyword
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from math import isclose
from pathlib import Path
from typing import NamedTuple

import pytest
from markdown.extensions.toc import slugify

from book import DOCS, ROOT, SNIPPETS, files
from book.notebooks import pins

LARGE = 20  # whole numbers up to it count workers and rows, and need no proof
PAGES = [
    path
    for path in [*files(DOCS, "*.md"), *files(DOCS, "lab.py")]
    if path.stem != "symbols"  # which is made from the others
]
INCLUDED = re.compile(r'--8<-- "([^"\n]+)"')
QUOTES_ALL = re.compile(r"## (?:Summary|Exercises)\b")
FENCE = re.compile(r"^ *(`{3,}).*?^ *\1[ \t]*$", re.M | re.S)
# The figures of a dated run on a named machine, which nothing compares.
ONE_RUN = re.compile(
    r'^!!! example "One run, \d+ \w+ \d{4}, .+"\n(?:\n| {4}.*\n?)+', re.M
)
MARK = re.compile(r"<!--(.*?)-->", re.S)
NO_PROSE = re.compile(
    r"\]\([^)]*\)|\{ ?[.#:][^}\n]*\}|https?://\S+|^ *///.*|^ *--8<--.*|^\*\[.*?\]:"
    r"|</?(?!sup)[a-z][^>]*>",
    re.M,
)
POWER = re.compile(  # with a raised exponent, a <sup>, or in TeX
    r"(?:(\d[\d.]*) ?(?:·|\u00d7|\*|\\cdot) ?)?"
    r"\b10(?:<sup>([\u2212-]?\d+)</sup>|([⁻⁰¹²³⁴-⁹]+)|\^\{?(-?\d+)\}?)"
)
RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹\u2212", "-0123456789-")
NUMBER = re.compile(
    r"(?<![\w.,/#^_])(?P<digits>\d{1,3}(?:[ \u202f\u00a0]\d{3})+(?!\d)|\d+)"
    r"(?P<decimals>\.\d+)?(?P<exponent>e-?\d+)?(?!\w)"
    r"(?P<unit>\s?%|\s(?:per ?cent|million|billion)\b)?"
)
LITERAL = re.compile(
    r"(?:(?<![A-Za-z_.\d])|(?<=int)|(?<=float))(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?"
)
SCALE = {"%": 100, "percent": 100, "per cent": 100, "million": 1e-6, "billion": 1e-9}
VERSION = re.compile(r"\b(TensorFlow|Keras|NumPy) $", re.I)
INLINE_CODE = re.compile(r"(?<!`)`(?!`)([^`]+)`(?!`)")
WORD = re.compile(r"[A-Za-z_]\w*")
MODULES = {"np": "numpy", "tf": "tensorflow", "plt": "matplotlib.pyplot"}
DOTTED = re.compile(r"(?<![\w.])(?:np|plt|os|sys|socket|signal)(?:\.[A-Za-z_]\w*)+")
QUOTING_LINK = re.compile(r"(?<=[^.:!?|\s])\s\[([A-Z][^\]]*)\]\(([^):]*)\)")


class Mark(NamedTuple):
    """What is marked (a number, a word), where, and the calculation or the reason."""

    what: str
    line: int
    sign: str
    reason: str


class Section(NamedTuple):
    """A section of a page: its first line, its prose with everything else blanked, the
    marks that hold in it, the programs that it may quote, and what they print."""

    line: int
    prose: str
    marks: list[Mark]
    programs: str
    printed: str


def blank(found: re.Match) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def source(page: Path) -> tuple[str, str]:
    """The Markdown of a page; of a lab, that of its cells, at its line, and code."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".md":
        return text, ""
    prose, code, is_prose = [], [], False
    for line in text.split("\n"):
        is_prose = "[markdown]" in line if line.startswith("# %%") else is_prose
        is_alt = line.startswith("# alt: ")
        is_text = is_alt or (is_prose and not line.startswith("# %%"))
        prose.append(line.removeprefix("# alt:").lstrip("#") if is_text else "")
        prose[-1] = line[2:] if is_text and not is_alt else prose[-1]
        code.append("" if is_text else line)
    return "\n".join(prose), "\n".join(code)


def quoted(page: Path, markdown: str) -> tuple[str, str]:
    """The programs that Markdown includes, and what they print; of a lab, all of it."""
    texts = {True: [], False: []}
    for name in INCLUDED.findall(markdown):
        if (path := SNIPPETS / name).is_file():
            texts[path.suffix == ".out"].append(path.read_text(encoding="utf-8"))
    if page.suffix == ".py":
        texts[False].append(source(page)[1])
        texts[True].append(page.with_suffix(".out").read_text(encoding="utf-8"))
    return "\n".join(texts[False]), "\n".join(texts[True])


def marks(text: str, line: int) -> Iterator[Mark]:
    for comment in MARK.finditer(text):
        for offset, row in enumerate(comment[1].split("\n")):
            number = line + text.count("\n", 0, comment.start()) + offset
            if found := re.fullmatch(r"\s*(`[^`]+`|\d[\w. -]*%?)\s*([=:])(.+)", row):
                yield Mark(found[1].strip(), number, found[2], found[3].strip())


def sections(page: Path) -> Iterator[Section]:
    text, _ = source(page)
    starts = [0, *(m.start() for m in re.finditer(r"^## ", text, re.M)), len(text)]
    of_page = [*marks(text[: starts[1]], 1)]
    for start, end in pairwise(starts):
        part, line = text[start:end], text.count("\n", 0, start) + 1
        programs, printed = quoted(page, part)
        if not programs or QUOTES_ALL.match(part):
            programs, printed = quoted(page, text)
        prose = part
        for pattern in (FENCE, ONE_RUN, MARK, NO_PROSE):
            prose = pattern.sub(blank, prose)
        own = [*marks(part, line)] if start else []
        yield Section(line, prose, own + of_page, programs, printed)


def power(found: re.Match) -> str:
    """3 · 10⁻⁷, however it is written, as 3e-7."""
    exponent = next(filter(None, found.groups()[1:])).translate(RAISED)
    return f"{found[1] or 1}e{exponent}"


def literals(text: str) -> set[float]:
    return {float(number.replace("_", "")) for number in LITERAL.findall(text)}


def written(number: re.Match) -> float:
    """A number of the prose, as it is written but for its unit."""
    parts = number["digits"], number["decimals"], number["exponent"]
    return float(re.sub(r"\s", "", "".join(filter(None, parts))))


def is_value(value: float, number: re.Match) -> bool:
    """Whether a number of the prose is this value, in whatever unit."""
    scales = {1, SCALE.get((number["unit"] or "").strip(), 1)}
    return any(isclose(value * scale, written(number)) for scale in scales)


def rounds_to(value: float, number: re.Match) -> bool:
    """Whether a number of the prose is this value, as it is or rounded: to its
    decimals, or, if it ends in zeros, to the digits before them."""
    decimals = (number["decimals"] or ".")[1:]
    digits, unit = number["digits"].strip(), 10.0 ** -len(decimals)
    if digits.endswith("00"):
        unit = 10 ** (len(digits) - len(digits.rstrip("0")))
    unit *= float(f"1{number['exponent'] or 'e0'}")
    scales = {1, SCALE.get((number["unit"] or "").strip(), 1)}
    return any(
        abs(value * scale - written(number)) <= unit / 2 * 1.000001 for scale in scales
    )


def numbers(prose: str) -> Iterator[re.Match]:
    """The numbers that need a proof; the version of a package has its own."""
    for number in NUMBER.finditer(prose):
        is_large = number["decimals"] or number["exponent"] or number["unit"]
        if is_large or float(re.sub(r"\s", "", number["digits"])) > LARGE:
            yield number


def is_version(number: re.Match, before: str) -> bool:
    """Whether it is the version that is installed, of a package that is named."""
    package = VERSION.search(before)
    pinned = pins()[package[1].lower()][0] if package else ""
    return f"=={number[0]}." in pinned


def wrong_mark(mark: Mark, values: set[float]) -> str:
    """What is wrong with a mark of a number on a page that has these, or ""."""
    number = NUMBER.fullmatch(mark.what)
    if mark.sign == ":" and (SNIPPETS / mark.reason).is_file():
        text = (SNIPPETS / mark.reason).read_text(encoding="utf-8")
        right = any(rounds_to(value, number) for value in literals(text))
        return "" if right else f"it is not in snippets/{mark.reason}"
    if mark.sign == ":":
        enough = len(mark.reason.split()) > 2
        return (
            "" if enough else "expected a file below snippets/, a reason, or a source"
        )
    if not re.fullmatch(r"[\d.e\s()*/+-]+", mark.reason):
        return "expected a calculation of numbers"
    if missing := {n for n in literals(mark.reason) if n > LARGE or n % 1} - values:
        return f"expected numbers of the page, found {sorted(missing)}"
    result = eval(mark.reason)  # digits and operators alone
    return "" if rounds_to(result, number) else f"the calculation gives {result:g}"


def faults_of_numbers(page: Path) -> Iterator[str]:
    name = page.relative_to(ROOT).as_posix()
    all_marks, used, of_page = set(), set(), set()
    for line, prose, its_marks, programs, printed in sections(page):
        prose = POWER.sub(power, prose)
        printed, written_in = literals(printed), literals(programs)
        of_page |= printed | written_in
        all_marks.update(mark for mark in its_marks if mark.what[0] != "`")
        for number in numbers(prose):
            text = re.sub(r"\s+(?=%)", "", number[0])
            found = {mark for mark in its_marks if mark.what == text}
            used |= found
            before = prose[max(number.start() - 20, 0) : number.start()]
            if (
                found
                or is_version(number, before)
                or any(rounds_to(value, number) for value in printed)
                or any(is_value(value, number) for value in written_in)
            ):
                continue
            near = sorted((abs(v - written(number)), v) for v in printed | written_in)
            nearest = ", ".join(f"{value:g}" for _, value in near[:3]) or "none"
            at = line + prose.count("\n", 0, number.start())
            yield (
                f"{name}:{at}: expected {text} in a program or an output of its"
                f" section, found {nearest}. Mend it, print it, or mark it: see"
                " tests/test_prose.py"
            )
    for mark in sorted(all_marks):
        fault = (
            wrong_mark(mark, of_page) if mark in used else "it is not in its section"
        )
        if fault:
            yield f"{name}:{mark.line}: the mark of {mark.what}: {fault}"


def public_words(owner, seen: set[int], words: set[str]) -> None:
    """Add the names that a module or class has, and those of parameters, to words."""
    for name in dir(owner):
        words.add(name)
        value = home = None
        with contextlib.suppress(AttributeError, ImportError, TypeError, ValueError):
            value = getattr(owner, name)
            home = value.__name__ if inspect.ismodule(value) else value.__module__
            words.update(inspect.signature(value).parameters)
        is_owner = inspect.ismodule(value) or inspect.isclass(value)
        if is_owner and id(value) not in seen and name[0] != "_" and name != "compat":
            seen.add(id(value))
            if re.match("tensorflow|keras|numpy", home or ""):
                public_words(value, seen, words)


@functools.cache
def vocabulary() -> set[str]:
    """The words of TensorFlow, Keras, NumPy and Python, and of the book's files."""
    import keras
    import numpy
    import tensorflow

    words = {*dir(builtins), *keyword.kwlist, *sys.stdlib_module_names, *MODULES}
    for owner in (str, list, dict, tuple, float, tensorflow, keras, numpy):
        public_words(owner, set(), words)
    tracked = [*ROOT.glob("[!.]*"), *files(DOCS, "*"), *files(ROOT / "book", "*")]
    return words.union(*(WORD.findall(path.name) for path in tracked))


def does_not_exist(code: str) -> list[str]:
    """The dotted names in code that their module does not have."""
    missing = []
    for name in DOTTED.findall(code):
        first, *parts = name.split(".")
        owner = importlib.import_module(MODULES.get(first, first))
        for part in parts:
            if not hasattr(owner, part):
                missing.append(name)
                break
            owner = getattr(owner, part)
    return missing


def faults_of_names(page: Path) -> Iterator[str]:
    name, (text, _) = page.relative_to(ROOT).as_posix(), source(page)
    shown = "\n".join([*quoted(page, text), *(m[0] for m in FENCE.finditer(text))])
    own = {*WORD.findall(shown)}
    for line, prose, its_marks, *_ in sections(page):
        for code in INLINE_CODE.finditer(prose):
            if code[1] in shown or any(mark.what == code[0] for mark in its_marks):
                continue
            unknown = does_not_exist(code[1]) or [
                word
                for word in WORD.findall(code[1])
                if word not in own and word not in vocabulary()
            ]
            if unknown:
                at = line + prose.count("\n", 0, code.start())
                yield (
                    f"{name}:{at}: {code[0]}: {', '.join(unknown)} is nowhere: neither"
                    " on this page nor in TensorFlow, Keras, NumPy, Python or the"
                    " book's files. Mend it, or mark it: see tests/test_prose.py"
                )


@functools.cache
def headings(page: Path) -> dict[str, str]:
    """{anchor: heading} of a page; that of "" is its title."""
    found = {}
    for heading in re.findall(r"^#+ (.+)$", source(page)[0], re.M):
        title, _, anchor = re.sub(r"[`*]", "", heading).partition(" {")
        anchor = anchor.partition("#")[2].strip(" }") or slugify(title, "-")
        found |= {"": title} if not found else {anchor: title}
    return found


def faults_of_quoted_headings(page: Path) -> Iterator[str]:
    """A link that begins with a capital letter in the middle of a sentence quotes."""
    name, text = page.relative_to(ROOT).as_posix(), FENCE.sub(blank, source(page)[0])
    for link in QUOTING_LINK.finditer(text):
        path, _, anchor = link[2].partition("#")
        target = (page.parent / path).resolve() if path else page
        if target not in PAGES:
            continue
        titles = {headings(target)[""], headings(target).get(anchor, "")}
        quoted = " ".join(re.sub(r"[`*]", "", link[1]).split())
        if not any(
            quoted == title
            or (title.partition(":")[0] in (quoted, title) and quoted in title)
            for title in titles
        ):
            at = text.count("\n", 0, link.start(1)) + 1
            yield f"{name}:{at}: [{link[1]}] leads to {sorted(titles)}: quote it right"


def address(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=address)
def test_what_the_prose_says_is_there(page):
    """Each number of a page, each name, and each heading that it quotes."""
    faults = [
        *faults_of_numbers(page),
        *faults_of_names(page),
        *faults_of_quoted_headings(page),
    ]
    assert not faults, "\n".join(faults)
