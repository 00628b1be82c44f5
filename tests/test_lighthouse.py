"""What Lighthouse says of each page on a phone: 100, four times. Node serves this check
alone."""

import json
import os
import shutil
import subprocess

import pytest
from test_browser import CHROMIUM, PAGES, address  # noqa: F401

LIGHTHOUSE = "lighthouse@12.8.2"  # the newest for Node 18; 13 wants 22
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
SLOWEST_PAINT = 1500  # ms, of the largest content
ATTEMPTS = 3  # the machine may be busy; what a page can do, it does in one of them

if CHROMIUM is None or not shutil.which("npx"):
    REASON = "no Chromium, or no Node with npx; to get them: apt install chromium npm"
    assert os.environ.get("CI") != "true", REASON
    pytest.skip(REASON, allow_module_level=True)


def report(url: str, folder) -> dict:
    """Lighthouse's report on an address, with the phone and the line that it simulates
    if nothing else is said."""
    file = folder / "report.json"
    options = ["--quiet", "--output=json", f"--output-path={file}"]
    chrome = "--chrome-flags=--headless=new --no-sandbox"
    categories = f"--only-categories={','.join(CATEGORIES)}"
    subprocess.run(
        ["npx", "--yes", LIGHTHOUSE, url, *options, chrome, categories],
        env={**os.environ, "CHROME_PATH": CHROMIUM},
        check=True,
        capture_output=True,
        timeout=180,
    )
    return json.loads(file.read_text(encoding="utf-8"))


def complaints(found: dict) -> list[str]:
    """Each score below 100 with the audits that cost it, and a slow paint."""
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
        faults.append(
            f"{category['title']}: {category['score']}\n  " + "\n  ".join(lost)
        )
    paint = found["audits"]["largest-contentful-paint"]["numericValue"]
    if paint > SLOWEST_PAINT:
        faults.append(
            f"largest contentful paint: {paint:.0f} ms, at most {SLOWEST_PAINT}"
        )
    return faults


@pytest.mark.parametrize("path", PAGES)
def test_lighthouse_gives_100(address, tmp_path, path):  # noqa: F811
    for _ in range(ATTEMPTS):
        faults = complaints(report(f"{address}{path}", tmp_path))
        if not faults:
            return
    pytest.fail("\n".join(faults))
