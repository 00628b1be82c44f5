"""The built site in a real browser, on a desktop and on a phone, light and dark."""

import functools
import http.server
import os
import shutil
import threading

import jupytext
import pytest
from playwright.sync_api import sync_playwright

from conftest import DOCS, SNIPPETS

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def find_chromium() -> str | None:
    """The user's own ($CHROMIUM), Debian's, or Playwright's."""
    found = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES)]
    with sync_playwright() as playwright:
        found.append(playwright.chromium.executable_path)
    return next((path for path in found if path and os.path.exists(path)), None)


CHROMIUM = find_chromium()
HOW_TO_GET_ONE = (
    "no Chromium; to get one: apt install chromium, or"
    " .venv/bin/playwright install chromium, or CHROMIUM=/path/to/chrome"
)
if CHROMIUM is None and os.environ.get("CI") != "true":
    pytest.skip(HOW_TO_GET_ONE, allow_module_level=True)
PAGES = sorted(
    f"{path.relative_to(DOCS).with_suffix('').as_posix()}/".removesuffix("index/")
    for path in [*DOCS.rglob("*.md"), *DOCS.rglob("lab.py")]
)
FIND_WIDER_THAN_THE_SCREEN = """() => [...document.querySelectorAll("article *")]
  .filter(e => e.getBoundingClientRect().right > innerWidth + 1
            && !e.closest("pre, .md-typeset__table, .tabbed-labels"))
  .map(e => e.outerHTML.slice(0, 120))"""
LOAD_EVERY_PICTURE = """async () => {
  const seen = [...document.images].filter(i => i.checkVisibility());
  for (const i of seen) { i.loading = "eager"; await i.decode().catch(() => {}); }
  return seen.map(i => [i.getAttribute("src"), i.naturalWidth]);
}"""


@pytest.fixture(scope="session")
def browser():
    assert CHROMIUM, HOW_TO_GET_ONE
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking"],
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(site):
    """Where the built site is served for these tests."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    handler = functools.partial(Quiet, directory=site.folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(params=["light", "dark"])
def scheme(request):
    return request.param


@pytest.fixture(params=[1440, 390, 360])
def page(request, browser, scheme, address):
    """A page that remembers what went wrong on it, as page.problems."""
    context = browser.new_context(
        viewport={"width": request.param, "height": 900},
        color_scheme=scheme,
        permissions=["clipboard-read", "clipboard-write"],
    )
    page = context.new_page()
    page.problems = []
    page.on("console", lambda message: page.problems.append(message.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((address, "data:", "blob:"))
            else page.problems.append(f"a request left the site: {request.url}")
        ),
    )
    page.on(
        "response",
        lambda answer: (
            None
            if answer.ok or answer.status == 304
            else page.problems.append(f"{answer.status}: {answer.url}")
        ),
    )
    yield page
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_page_is_whole(page, scheme, address, path):
    """It loads from the site alone, fits the screen, and shows the pictures of its
    scheme, each of them really there."""
    page.goto(f"{address}{path}", wait_until="networkidle")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    pictures = page.evaluate(LOAD_EVERY_PICTURE)
    assert all(width > 0 for _, width in pictures)
    ours = [source for source, _ in pictures if source.endswith(f"#only-{scheme}")]
    both = [source for source, _ in pictures if "#only-" not in source]  # of a lab
    assert len(ours) + len(both) == len(pictures)
    sources = page.locator("article img").count()
    assert 2 * len(ours) + len(both) == sources, "each picture once for each scheme"
    assert page.evaluate(FIND_WIDER_THAN_THE_SCREEN) == []
    scrolls = "document.documentElement.scrollWidth > innerWidth"
    assert not page.evaluate(scrolls), "the page scrolls sideways"
    assert page.problems == []


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("page", [1440], indirect=True)
@pytest.mark.parametrize("scheme", ["light"], indirect=True)
def test_copy_button_gives_the_file(page, address, path):
    """Every copy button of a Python block puts exactly its file on the clipboard,
    and no output has one."""
    page.goto(f"{address}{path}", wait_until="networkidle")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    blocks = page.locator(".highlight:is(.language-python, .language-py)")
    files = list((SNIPPETS / (path or "index")).glob("*.py"))
    expected = [file.read_text(encoding="utf-8") for file in files]
    if path.endswith("lab/"):
        lab = jupytext.read(DOCS / path.replace("lab/", "lab.py"))
        expected = [f"{c.source}\n" for c in lab.cells if c.cell_type == "code"]
    assert blocks.count() == len(expected)
    for block in blocks.all():
        block.locator("button").click()
        copied = page.evaluate("navigator.clipboard.readText()")
        expected.remove(f"{copied.rstrip()}\n")
    assert not expected, "not on the page"
    assert page.locator(".output button").count() == 0


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("page", [1440], indirect=True)
@pytest.mark.parametrize("scheme", ["dark"], indirect=True)
def test_keyboard_meets_each_picture_once(page, scheme, address, path):
    """The link around the picture of the other scheme is no stop for the keyboard."""
    page.goto(f"{address}{path}", wait_until="networkidle")
    links = page.locator("article a:has(> img[src*='#only-'])")
    visible = [link for link in links.all() if link.is_visible()]
    assert len(visible) * 2 == links.count()
    for link in visible:
        assert link.get_attribute("href").endswith("-dark.png")
