"""What Lighthouse says of pages on a phone: 100, four times. Of each kind of page it
looks at the heaviest, with LIGHTHOUSE=all at all. Node serves this check alone."""

import functools
import json
import os
import shutil
import subprocess

import pytest
from in_browser import CHROMIUM, PAGES

LIGHTHOUSE = "lighthouse@12.8.2"  # the newest for Node 18; 13 wants 22
ALL = os.environ.get("LIGHTHOUSE") == "all"
NEEDS_QUIET = "performance"  # see conftest.py
CATEGORIES = (NEEDS_QUIET, "accessibility,best-practices,seo")
SLOWEST_PAINT = 1500  # ms, of the largest content
# Most of the time goes into asking each anchor, of which code has one a line, for its
# listeners. Links are followed by test_site.py.
ON_DEMAND = "crawlable-anchors,link-text"
ATTEMPTS = 5  # the machine may be busy; what a page can do, it does in one of them
KINDS = {
    "home": lambda path: path == "",
    "chapter": lambda path: path.startswith("week-") and not path.endswith("lab/"),
    "lab": lambda path: path.endswith("lab/"),
    "at the back": lambda path: path and not path.startswith("week-"),
}


def run(*arguments: str, seconds: int, **environment: str) -> str:
    """Start Lighthouse; what went wrong, in its words or npm's, or nothing."""
    if CHROMIUM is None or not shutil.which("npx"):
        return "no Chromium, or no Node with npx: apt install chromium npm"
    try:
        ended = subprocess.run(
            ["npx", "--yes", LIGHTHOUSE, *arguments],
            env={**os.environ, "CHROME_PATH": CHROMIUM, **environment},
            capture_output=True,
            text=True,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired as error:
        said = (error.stderr or b"").decode(errors="replace")
        return f"it took longer than {seconds} s\n{said}"
    said = f"exit status {ended.returncode}\n{ended.stderr[-3000:]}"
    return said if ended.returncode else ""


@functools.cache
def missing() -> str:
    """Why Lighthouse does not run here, asked once: without network npm would try again
    for more than a minute."""
    return run("--version", seconds=120, npm_config_fetch_retries="1")


def test_lighthouse_runs_here():
    if missing():
        ci = os.environ.get("CI") == "true"
        (pytest.fail if ci else pytest.skip)(f"{LIGHTHOUSE}: {missing()}")


@pytest.fixture(scope="session")
def lighthouse():
    if missing():
        pytest.skip("see test_lighthouse_runs_here")


def complaints(url: str, file, categories: str) -> list[str]:
    """What costs a page its 100, on the phone and the line that Lighthouse simulates:
    each lower score with the audits that it hangs on, and a slow paint."""
    wrong = run(
        *(url, "--quiet", "--output=json", f"--output-path={file}"),
        *("--disable-full-page-screenshot",),  # of which only its report makes use
        *("--chrome-flags=--headless=new --no-sandbox",),
        f"--only-categories={categories}",
        *([] if ALL else [f"--skip-audits={ON_DEMAND}"]),
        seconds=400,
    )
    if wrong:
        return [wrong]
    found = json.loads(file.read_text(encoding="utf-8"))
    faults = []
    for category in found["categories"].values():
        if category["score"] == 1:
            continue
        lost = [
            f"{audit['title']} {audit.get('displayValue', '')}"
            + "".join(
                f"\n    {item['node'].get('snippet')}"
                for item in (audit.get("details") or {}).get("items", [])[:5]
                if "node" in item
            )
            for audit in (found["audits"][a["id"]] for a in category["auditRefs"])
            if audit["score"] is not None and audit["score"] < 1
        ]
        faults.append("\n  ".join([f"{category['title']}: {category['score']}", *lost]))
    if categories == NEEDS_QUIET:
        paint = found["audits"]["largest-contentful-paint"]["numericValue"]
        if paint > SLOWEST_PAINT:
            slow = f"largest contentful paint: {paint:.0f} ms, not {SLOWEST_PAINT}"
            faults.append(slow)
    return faults


def heaviest(folder, kind: str) -> str:
    """The page of a kind with the largest HTML."""
    pages = filter(KINDS[kind], PAGES)
    return max(pages, key=lambda path: (folder / path / "index.html").stat().st_size)


@pytest.mark.parametrize("page", PAGES if ALL else KINDS)
@pytest.mark.parametrize("categories", CATEGORIES)
def test_lighthouse_gives_100(lighthouse, address, site, tmp_path, page, categories):
    path = heaviest(site.folder, page) if page in KINDS else page
    for _ in range(ATTEMPTS):
        faults = complaints(f"{address}{path}", tmp_path / "report.json", categories)
        if not faults:
            return
    pytest.fail("\n".join([f"{path or 'the home page'}:", *faults]))
