"""A real browser for the tests that need one: the site served as hosts do, a reader who
has never been there, and what is looked for on each page."""

import contextlib
import functools
import gzip
import http.server
import io
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import TimeoutError as TooLate
from playwright.sync_api import sync_playwright

from book import DOCS, ROOT, files

SHELL = "chromium-headless-shell"  # the same pages for three quarters of the work
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "chrome")


def find_chromium() -> str | None:
    """The user's own ($CHROMIUM), Debian's, or Playwright's."""
    found = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES)]
    with sync_playwright() as playwright:
        found.append(playwright.chromium.executable_path)
    return next((path for path in found if path and os.path.exists(path)), None)


CHROMIUM = find_chromium()
HOW_TO_GET_ONE = (
    f"no Chromium; to get one: apt install {SHELL} or chromium, or"
    " .venv/bin/playwright install chromium, or CHROMIUM=/path/to/chrome"
)
PAGES = sorted(
    f"{path.relative_to(DOCS).with_suffix('').as_posix()}/".removesuffix("index/")
    for path in [*files(DOCS, "*.md"), *files(DOCS, "lab.py")]
)
COUNT_SHIFTS = """window.shifts = 0; new PerformanceObserver(list => list.getEntries()
  .forEach(e => { shifts += e.hadRecentInput ? 0 : e.value }))
  .observe({ type: "layout-shift", buffered: true })"""
SCROLL_TO_THE_FOOT = """async () => {
  const frame = () => new Promise(requestAnimationFrame);
  for (let y = 0; y < document.documentElement.scrollHeight; y += 800) {
    scrollTo(0, y);
    await frame();
    for (const i of document.images) {
      const { top } = i.getBoundingClientRect();
      if (i.checkVisibility() && top < innerHeight && !i.complete)
        await i.decode().catch(() => {});
    }
    await frame();
  }
}"""
STARTED = """() => document.querySelector(".md-header [for^=__palette]:not([hidden])")
  && [...document.querySelectorAll("article table")]
    .every(e => e.closest(".md-typeset__table"))
  && [...document.querySelectorAll(".highlight:not(.no-copy) pre")]
    .every(e => e.querySelector("button"))"""
# A page has thousands of words, and axe takes seconds for their contrast. So it looks
# at one that has a colour, ground, size or weight of its own, not at one more of the
# same, on this page or another.
MARK_UNSEEN_KINDS = """seen => {
  const kinds = new Set(seen), grounds = new Map([[null, ""]]);
  const ground = element => {
    if (!grounds.has(element)) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity].join()
        .replace("rgba(0, 0, 0, 0),none,1", "");
      grounds.set(element, own + ground(element.parentElement));
    }
    return grounds.get(element);
  };
  const has_words = element =>
    [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  for (const element of document.body.querySelectorAll("*")) {
    if (!has_words(element) || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const kind = [color, fontSize, fontWeight, ground(element)].join();
    element.classList.toggle("unseen-kind", !kinds.has(kind));
    kinds.add(kind);
  }
  return [...kinds];
}"""
OPEN_BLOCKS = "document.querySelectorAll('details').forEach(d => d.open = true)"
CLOSE_BLOCKS = OPEN_BLOCKS.replace("true", "false")
PICTURES_ARE_THERE = """() => [...document.images].filter(i => i.checkVisibility())
  .every(i => { i.loading = "eager"; return i.complete && i.naturalWidth })"""
LOOK = """() => {
  const html = e => e.outerHTML.slice(0, 120);
  const all = selector => [...document.querySelectorAll(selector)];
  const seen = [...document.images].filter(i => i.checkVisibility());
  return {
    missing: seen.filter(i => !i.naturalWidth).map(html),
    sources: seen.map(i => i.getAttribute("src")),
    pictures: all("article img").length,
    links: all("article a:has(> img[src*='#only-'])").length,
    stops: all("article a:has(> img[src*='#only-'])")
      .filter(a => a.checkVisibility()).map(a => a.getAttribute("href")),
    wider: all("article *").filter(e => e.getBoundingClientRect().right > innerWidth + 1
      && !e.closest("pre, table, .md-typeset__table, .tabbed-labels")).map(html),
    hidden: all("article a").filter(a => a.innerText === "" && a.textContent.trim()
      && !a.closest(".actions, .tabbed-block, details:not([open])")).map(html),
    scrolls: document.documentElement.scrollWidth > innerWidth,
    moving: all("*").filter(e => {
      const style = getComputedStyle(e);
      return style.transitionDuration.split(", ").some(t => parseFloat(t) > 0)
        || style.animationName !== "none" || style.scrollBehavior === "smooth";
    }).map(html),
  }
}"""


class Compressing(http.server.SimpleHTTPRequestHandler):
    """Serves text compressed, and lets a browser keep it, as static hosts do."""

    def log_message(self, *arguments):
        pass

    def copyfile(self, *files):
        with contextlib.suppress(ConnectionError):  # the page has been left
            super().copyfile(*files)

    def send_head(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in (".html", ".css", ".js", ".json") or not path.is_file():
            return super().send_head()
        content = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return io.BytesIO(content)


@pytest.fixture(scope="session")
def address(site):
    """Where the built site is served for these tests."""
    assert site.status == 0, site.log
    handler = functools.partial(Compressing, directory=site.folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def offline_site(tmp_path_factory) -> str:
    """The home page of the variant that needs no server."""
    folder = tmp_path_factory.mktemp("site-offline")
    command = ["mkdocs", "build", "--strict", "--site-dir", str(folder)]
    subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, "OFFLINE": "true", "NO_MKDOCS_2_WARNING": "1"},
        check=True,
        capture_output=True,
    )
    return (folder / "index.html").as_uri()


@pytest.fixture(scope="session")
def chromium():
    """Starts a browser: chromium.launch(**BROWSER)."""
    if not CHROMIUM:
        ci = os.environ.get("CI") == "true"
        (pytest.fail if ci else pytest.skip)(HOW_TO_GET_ONE)
    with sync_playwright() as playwright:
        yield playwright.chromium


BROWSER = {
    "executable_path": CHROMIUM,
    "args": ["--no-sandbox", "--disable-background-networking"],
}


@pytest.fixture(scope="session")
def browser(chromium):
    browser = chromium.launch(**BROWSER)
    yield browser
    browser.close()


@contextlib.contextmanager
def reader(browser):
    """Someone who has never been here. Opens empty pages: new_page(width)."""
    contexts = []

    def new_page(width=1440, **options):
        options.setdefault("permissions", ["clipboard-read", "clipboard-write"])
        options["viewport"] = {"width": width, "height": 900}
        contexts.append(browser.new_context(**options))
        contexts[-1].set_default_timeout(60_000)
        return watched(contexts[-1].new_page())

    yield new_page
    for context in contexts:
        context.close()


@pytest.fixture
def new_page(browser):
    with reader(browser) as new_page:
        yield new_page


def watched(page):
    """A page that remembers what it asked for and what went wrong: page.requests, and
    page.problems."""
    page.problems, page.requests = [], []
    page.on("console", lambda message: page.problems.append(message.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("request", lambda request: page.requests.append(request))
    page.on(
        "response",
        lambda answer: (
            answer.ok
            or answer.status == 304
            or page.problems.append(f"{answer.status}: {answer.url}")
        ),
    )
    return page


def visit(page, address: str) -> None:
    """Open a page and begin to read."""
    page.goto(address)
    begin(page)


def begin(page) -> None:
    """Move the mouse, whereupon Material's script comes."""
    page.mouse.move(5, 5)
    page.wait_for_function(STARTED)


def set_scheme(page, scheme: str) -> None:
    """Make the system light or dark, and see the page follow."""
    page.emulate_media(color_scheme=scheme)
    name = {"light": "default", "dark": "slate"}[scheme]
    page.locator(
        f"body[data-md-color-scheme={name}]:not([data-md-color-switching])"
    ).wait_for()


def axe(page, *rules: str, **context: list[str]) -> list[str]:
    """What axe finds with some rules, or with all but the contrast, with every block
    opened."""
    page.evaluate(OPEN_BLOCKS)
    options = {"resultTypes": ["violations"], "preload": False}  # twice as fast
    but_contrast = {"rules": {"color-contrast": {"enabled": False}}}
    options |= {"runOnly": rules} if rules else but_contrast
    found = Axe().run(page, context=context or None, options=options)
    return [
        f"{violation['id']}: {node['html'][:160]}\n  {node['failureSummary']}"
        for violation in found.response["violations"]
        for node in violation["nodes"][:5]
    ]


def contrast(page, seen: set[str] | None = None) -> list[str]:
    """What is too faint, but for the kinds of text that were seen before."""
    seen = set() if seen is None else seen
    page.evaluate(OPEN_BLOCKS)
    before = {*seen}  # others may add to it
    kinds = {*page.evaluate(MARK_UNSEEN_KINDS, [*before])}
    unseen = kinds - before
    seen |= kinds
    return axe(page, "color-contrast", include=[[".unseen-kind"]]) if unseen else []


def faults_of_layout(page) -> dict[str, list]:
    """{what is wrong: where} on a screen."""
    with contextlib.suppress(TooLate):
        page.wait_for_function(PICTURES_ARE_THERE, timeout=5_000)
    seen = page.evaluate(LOOK)
    return {
        "a picture that is not there": seen["missing"],
        "wider than the screen; wrap it, or see book.css": seen["wider"],
        "the page scrolls sideways": seen["scrolls"],
        "a link that nobody sees": seen["hidden"],
    }
