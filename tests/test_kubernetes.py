"""The job file of On a cluster for Kubernetes: against its schemas, and with pods that
are processes. KUBERNETES=all proves as well that these fail without what they need."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import kubernetes_validate
import pytest
import yaml

from book import DOCS, ROOT, SNIPPETS

FOLDER = SNIPPETS / "week-4" / "on-a-cluster"
FILE = (FOLDER / "train.yaml").read_text(encoding="utf-8")
PROGRAM = (FOLDER / "train.py").read_text(encoding="utf-8")
PAGE = (DOCS / "week-4" / "on-a-cluster.md").read_text(encoding="utf-8")
INSIDE = ["unshare", "--mount", "--net", "--uts", "--pid", "--fork", "--kill-child"]
INSIDE += [] if os.geteuid() == 0 else ["--map-root-user"]
ENDS = {  # {what a program exits with: the Job's end, failures that count, statuses}
    "3": r"Failed 0 3",
    "1": r"Failed 9( 1){9}",
    "42 * (len(os.listdir()) < 20)": r"Complete 0( 42| 0){20,}",
}
WAITS = (120, "timed out")  # for another worker, or for files, without a word
NEEDED = [  # what the pods can't do without, and within how many seconds they fail, how
    ("clusterIP: None", "clusterIP: 10.0.0.9", *WAITS),
    ("subdomain: train", "subdomain: trains", *WAITS),
    ('value: "2"', 'value: "3"', *WAITS),
    ('value: "2"', 'value: "1"', 400, "^Failed 9 1 1"),
    ("mountPath: /book", "mountPath: /books", 400, "(?s)^Failed 9 2 .*No such file"),
    ("mountPath: /kept", "mountPath: /keep", *WAITS),
    ("workingDir: /kept", "workingDir: /keep", *WAITS),
    ("name: kept\nspec", "name: keep\nspec", 400, "(?s)^Failed 9 32 .*does not exist"),
    ("values: [42]", "values: [43]", 400, "^Complete 2 42 42 0 0"),
]


def run(
    folder: Path, file: str, program: str, *options: str, seconds: int = 400
) -> str:
    """What kubernetes_pods.py says of a Job. The page has the command that keeps its
    program. An idle machine needs thirty seconds."""
    tools = [name for name in (*INSIDE[:1], "ip", "setpriv") if not shutil.which(name)]
    tried = tools or subprocess.run([*INSIDE, "true"], capture_output=True).stderr
    if tried:
        ci = os.environ.get("CI") == "true"
        (pytest.fail if ci else pytest.skip)(f"no namespaces here: {tried}")
    name, key = re.search(r"configmap (\S+) --from-file=(\S+)", PAGE).groups()
    (folder / "maps" / name).mkdir(parents=True)
    (folder / "maps" / name / key).write_text(program, encoding="utf-8")
    (folder / "train.yaml").write_text(file, encoding="utf-8")
    script = ROOT / "tests" / "kubernetes_pods.py"
    with_parent = ["setpriv", "--pdeathsig", "KILL", *INSIDE, "--mount-proc"]
    command = [*with_parent, sys.executable, script, folder, *options]
    result = subprocess.run(command, capture_output=True, text=True, timeout=seconds)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def warned(folder: Path, file: str, seconds: int = 400) -> None:
    """Pod 1 is warned while it imports TensorFlow, which it ignores, as number 1 does
    without a handler; and after an epoch: both end with 42, and go on from there."""
    said = run(folder, file, PROGRAM, "warn", seconds=seconds)
    lines = (folder / "train-0.out").read_text().splitlines()
    problems = "".join(path.read_text()[-3000:] for path in folder.glob("*.err"))
    assert said == "Complete 0 42 42 0 0", f"{said}\n{lines}\n{problems}"
    first, again, last = lines
    assert [first, last] == (FOLDER / "train.out").read_text().splitlines()
    assert (folder / "train-1.out").read_text() == "", "only worker 0 prints"
    kept = folder / "claims" / "kept"
    epochs = (kept / "log.csv").read_text().count("\n") - 1
    assert 20 < int(again.removeprefix("begins at step ")) < epochs * 20
    newest = (kept / "newest" / "0" / "checkpoint").read_text()
    assert f'model_checkpoint_path: "ckpt-{epochs + 1}"' in newest, (
        "no checkpoint but those of the epochs: it did not go on from the last step"
    )


@pytest.mark.parametrize("version", ["1.30", kubernetes_validate.latest_version()])
def test_kubernetes_takes_the_file(version):
    """Against the schemas of the API, where an unknown key is a fault, too."""
    kinds = []
    for resource in yaml.safe_load_all(FILE):
        kubernetes_validate.validate(resource, version, strict=True)
        kinds.append(resource["kind"])
    assert kinds == ["Service", "PersistentVolumeClaim", "Job"]
    assert '--8<-- "week-4/on-a-cluster/train.yaml"' in PAGE


def test_kubernetes_does_not_take_another():
    resource = {"apiVersion": "batch/v1", "kind": "Job", "spec": {"completion": 2}}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(resource, "1.30", strict=True)


@pytest.mark.parametrize("status", ENDS)
def test_what_the_file_makes_of_a_status(tmp_path, status):
    program = "import os, sys, time\n"
    program += "open(str(time.monotonic_ns()), 'w').close()\n"
    said = run(tmp_path, FILE, f"{program}sys.exit({status})")
    assert re.fullmatch(ENDS[status], said)


def test_pods_are_warned_and_started_again(tmp_path):
    warned(tmp_path, FILE)


@pytest.mark.skipif(os.environ.get("KUBERNETES") != "all", reason="minutes")
@pytest.mark.parametrize(("old", "new", "seconds", "fault"), NEEDED)
def test_the_pods_need_their_lines(tmp_path, old, new, seconds, fault):
    assert FILE.count(old) == 1
    failures = (AssertionError, subprocess.TimeoutExpired)
    with pytest.raises(failures, match=fault):
        warned(tmp_path, FILE.replace(old, new), seconds)
