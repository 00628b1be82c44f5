"""What a reader pastes or types into the search is found, among the first results."""

import re

import pytest
from in_browser import reader, visit
from playwright.sync_api import TimeoutError as TooLate

from book import DOCS, SNIPPETS, files
from book.run_snippet import text

ENTRY = re.compile(
    r'^### ([^\n]+) \{ #([\w-]+) \}$.*?^--8<-- "(errors/\S+\.out)"$', re.M | re.S
)
IS_MESSAGE = re.compile(r"Error\b|Warning\b|([a-z]+ ){6}")
PRINTED = re.compile(r"^[\d.]+ ")  # before it; without it, two entries have one message
LINE = 'File "/home/me/train.py", line 12, in <module>'
OF_AN_OP = r"\b((?:InvalidArgument|ResourceExhausted)Error):"
BEFORE = (
    r"tensorflow.python.framework.errors_impl.\1: {{function_node __wrapped__AddV2"
    r"_device_/job:localhost/replica:0/task:0/device:CPU:0}}"
)
WORDS = {  # {what people call it: where the book has it}
    "retracing": ["errors/graphs#retracing", "week-3/tf-function#too-many-graphs"],
    "reproducible": ["errors/saving#needs-a-seed", "week-2/in-practice#seeds"],
    "frozen weights": [
        "week-2/in-practice#freeze-layers",
        "week-3/graph-training#what-is-frozen",  # has a link to it
    ],
    "OOM": ["errors/saving#out-of-memory"],
    "VRAM": ["errors/saving#out-of-memory"],
    "early stopping": ["week-2/real-data#stop-early"],
    "resume": ["errors/saving#begins-at-zero", "week-2/real-data#what-must-be-in-it"],
}
# A page and, below it, the section that answers are two results; the rest is folded.
ANSWERS = """wanted => {
  const links = [...document.querySelectorAll("a.md-search-result__link")]
  return links.filter(a => a.checkVisibility()).slice(0, 3)
    .map(a => a.href.replace(/([/]|[.]html)?([?].*?)?(?=#|$)/, ""))
    .some(address => wanted.some(end => address.endsWith(`/${end}`)))
}"""

CODE = {  # {a word of the code: (where it is explained, among so many first results)}
    "assign_sub": ("week-1/tensors", 100),
    "GradientTape.watch": ("week-1/gradient-tape", 10),
    "train_test_split": ("week-2/real-data", 10),
    "pinball": ("week-2/losses-and-metrics", 10),
    "all-reduce": ("week-4/many-machines", 10),
    "tf.where": ("week-1/derivatives", 100),
    "for": ("week-3/autograph", 150),  # after titles with "forget" and "formula"
    "while": ("week-3/autograph", 30),
    "if": ("week-3/autograph", 10),
}
EXPLAINS = """([section, first]) =>
  [...document.querySelectorAll("a.md-search-result__link")].slice(0, first)
    .some(link => link.href.includes(section) && link.hash)"""


def searches() -> dict[str, list[str]]:
    """{what is pasted: the sections that answer}: the whole message of an error, as a
    traceback has it; a silent failure has none, and is searched by its heading."""
    found: dict[str, list[str]] = {}
    for page in files(DOCS / "errors", "*.md"):
        for heading, anchor, output in ENTRY.findall(text(page)):
            said = PRINTED.sub("", " ".join(text(SNIPPETS / output).split()))
            query = heading.replace("`", "")
            if IS_MESSAGE.search(said):
                query = f"{LINE} {re.sub(OF_AN_OP, BEFORE, said)}"
            found.setdefault(query, []).append(f"errors/{page.stem}#{anchor}")
    return {**found, **WORDS}


@pytest.fixture(scope="module", params=["on a server", "in a folder"])
def page(request, browser):
    """The home page with the search open, which has read its index once."""
    site = {"on a server": "address", "in a folder": "offline_site"}[request.param]
    with reader(browser) as new_page:
        page = new_page()
        visit(page, request.getfixturevalue(site))
        page.keyboard.press("/")
        page.keyboard.insert_text("tensor")
        page.locator("a.md-search-result__link").first.wait_for()
        yield page
    assert page.problems == []


def results(page, query: str, is_there: str, wanted: list) -> str:
    """What is wrong with the results of a query, if anything is."""
    found = page.locator("a.md-search-result__link")
    page.locator("input[name=query]").fill("")
    found.first.wait_for(state="detached")
    page.keyboard.insert_text(query)  # as a mouse pastes it: no key is pressed
    try:
        page.wait_for_function(is_there, arg=wanted, timeout=10_000)
    except TooLate:
        seen = found.evaluate_all("all => all.map(a => a.pathname + a.hash)")
        return f"{query}: {wanted} is not among the first of {seen[:6]}"
    return ""


def test_messages_and_what_people_call_things(page):
    """Among the first three. In a folder, where the index is the same, words alone."""
    asked = searches() if page.url.startswith("http") else WORDS
    found = [results(page, q, ANSWERS, wanted) for q, wanted in asked.items()]
    assert not any(found), "\n".join(filter(None, found))


def test_words_of_the_code(page):
    """Python's keywords, too, which are no words to search for in English."""
    found = [results(page, q, EXPLAINS, [*wanted]) for q, wanted in CODE.items()]
    assert not any(found), "\n".join(filter(None, found))
