"""The job file of On a cluster, submitted to a real Slurm: see slurm_stories.py.
SLURM=all proves as well that a story fails without the lines that are there for it."""

import os

import pytest
from slurm_stories import STORIES, slurm

NEEDED = [  # a story, and what it can't do without
    ("warned", {"#SBATCH --signal=": "#SBATCH --comment="}),
    ("warned", {"42 | 143)": "143)"}),
    ("early", {"42 | 143)": "42)"}),
    ("warned", {"#SBATCH --open-mode=append\n": ""}),
    ("lost", {"#SBATCH --requeue\n": ""}),
    ("lost", {" --wait=0": ""}),
    ("mistake", {"42 | 143)": "*)"}),
]


@pytest.mark.parametrize("name", STORIES)
def test_the_job_file_on_a_real_slurm(told, name):
    told[name].result()


@pytest.mark.skipif(os.environ.get("SLURM") != "all", reason="minutes: SLURM=all")
@pytest.mark.parametrize(("name", "change"), NEEDED)
def test_a_story_needs_its_lines(tmp_path, name, change):
    with slurm(tmp_path) as cluster, pytest.raises(AssertionError) as failed:
        STORIES[name](cluster, change)
    print(f"{name} without {change}: {str(failed.value)[:300]}")
