"""The files for Kubernetes and Slurm are ones that these would take."""

import re
import subprocess
from importlib.resources import files

import kubernetes_validate
import pytest
import yaml

from book import DOCS, SNIPPETS

FOLDER = SNIPPETS / "week-4" / "on-real-hardware"
DIRECTIVE = re.compile(r"^#SBATCH --([\w-]+)(?:=\S+)?$")
PROGRAM = "train.py"


@pytest.mark.parametrize("version", ["1.30", kubernetes_validate.latest_version()])
def test_kubernetes_takes_the_job(version):
    """Against the schemas of the API, where an unknown key is a fault, too."""
    text = (FOLDER / "train.yaml").read_text(encoding="utf-8")
    kinds = []
    for resource in yaml.safe_load_all(text):
        kubernetes_validate.validate(resource, version, strict=True)
        kinds.append(resource["kind"])
    assert kinds == ["Service", "PersistentVolumeClaim", "Job"]
    assert f"/{PROGRAM}" in text


def test_kubernetes_does_not_take_another():
    resource = {"apiVersion": "batch/v1", "kind": "Job", "spec": {"completion": 2}}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(resource, "1.30", strict=True)


def test_slurm_knows_every_option():
    """Slurm publishes no schema; simple_slurm lists the options of sbatch."""
    listed = files("simple_slurm").joinpath("arguments.txt").read_text()
    known = {line.partition(",")[0].replace("_", "-") for line in listed.split()}
    lines = (FOLDER / "train.sbatch").read_text(encoding="utf-8").splitlines()
    directives = [line for line in lines if line.startswith("#SBATCH")]
    assert directives
    for line in directives:
        assert (found := DIRECTIVE.match(line)), f"not --option=value: {line}"
        assert found[1] in known, f"Slurm has no --{found[1]}"
    assert f"srun --wait=60 python {PROGRAM}" in lines
    assert (FOLDER / PROGRAM).is_file()


def test_the_job_of_slurm_is_a_script():
    subprocess.run(["bash", "-n", FOLDER / "train.sbatch"], check=True)


@pytest.mark.parametrize("name", ["train.yaml", "train.sbatch"])
def test_the_chapter_includes_it(name):
    chapter = (DOCS / "week-4" / "on-real-hardware.md").read_text(encoding="utf-8")
    assert f'--8<-- "week-4/on-real-hardware/{name}"' in chapter
