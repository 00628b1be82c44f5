"""The job file of On a cluster, submitted to a real Slurm: see slurm_stories.py.
SLURM=all proves as well that a story fails without the lines that are there for it."""

import os

import pytest
from slurm_stories import STORIES, slurm, tell

AGAIN = "expected a second start, found .*'JobState': "
NEEDED = [  # a story, what it can't do without, and how it fails
    ("warned", {"#SBATCH --signal=": "#SBATCH --comment="}, f"{AGAIN}'TIMEOUT'"),
    ("warned", {"42 | 143)": "143)"}, f"{AGAIN}'FAILED'"),
    ("unchanged", {"42 | 143)": "42)"}, f"{AGAIN}'FAILED'"),
    ("warned", {"#SBATCH --open-mode=append\n": ""}, r"^\[\]"),
    ("lost", {"#SBATCH --requeue\n": ""}, f"{AGAIN}'NODE_FAIL'"),
    ("lost", {" --wait=0": ""}, f"{AGAIN}'FAILED'"),
    ("mistake", {"42 | 143)": "*)"}, "'Restarts': '1'"),
]


@pytest.mark.parametrize("name", STORIES)
def test_the_job_file_on_a_real_slurm(told, name):
    told[name].result(timeout=1000)


@pytest.mark.skipif(os.environ.get("SLURM") != "all", reason="minutes: SLURM=all")
@pytest.mark.parametrize(("name", "change", "fault"), NEEDED)
def test_a_story_needs_its_lines(tmp_path, name, change, fault):
    with slurm(tmp_path) as cluster, pytest.raises(AssertionError, match=fault):
        tell(name, cluster, change)
