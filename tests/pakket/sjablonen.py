"""Prints what a template of docs/ci does in a shell, as one script: each step of GitHub in a shell of its own, as there.

Usage: sjablonen.py github-workflow.yml|gitlab-ci.yml
"""

import os
import shlex
import sys

import yaml

CI = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "ci")

with open(os.path.join(CI, sys.argv[1]), encoding="utf-8") as file:
    job = yaml.safe_load(file)
print("set -euo pipefail")
if "jobs" in job:
    for step in job["jobs"]["register"]["steps"]:
        if "run" in step:
            print("bash -euo pipefail -c", shlex.quote(step["run"]))
            print('PATH=$(paste -sd: "$GITHUB_PATH"):$PATH')
else:
    print("\n".join(job["register"]["before_script"] + job["register"]["script"]))
