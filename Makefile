# make serve, make test, make build: each makes the environment first, if it must.
# PYTHON=/path/to/python3.12 chooses the interpreter; without it the newest is taken.

SHELL := /bin/bash
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: serve test build offline update format lock bench clean environment

serve: environment ## the book on http://127.0.0.1:8000, rebuilt at every change
	@$(BIN)/python -m mkdocs serve --livereload

test: environment ## every check
	@$(BIN)/python -m pytest

build: environment ## the book as static files in site/
	@$(BIN)/python -m mkdocs build --strict

offline: environment ## the same in site-offline/, to be read without a server
	@OFFLINE=true $(BIN)/python -m mkdocs build --strict --site-dir site-offline

update: environment ## accept what the snippets print and draw now
	@$(BIN)/python -m pytest --update docs

format: environment ## format snippets, tests and machinery
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

lock: environment ## write requirements.txt anew from pyproject.toml, everything at its newest
	@$(BIN)/uv pip compile --quiet --upgrade --universal --generate-hashes --no-annotate \
	  --python-version 3.11 --custom-compile-command "make lock" pyproject.toml -o requirements.txt

bench: environment ## what isolation costs
	@$(BIN)/python tests/bench.py

clean:
	@rm -rf .venv site site-offline .cache .pytest_cache .ruff_cache

# Remade only if the lock differs from the one that it was made from.
environment:
	@cmp -s requirements.txt .venv/requirements.txt || { \
	  python=$$(for p in $(PYTHON) python3.13 python3.12 python3.11 python3; do \
	    $$p -c 'import sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null \
	    && echo $$p && break; done); \
	  [ -n "$$python" ] || { echo "No Python 3.11, 3.12 or 3.13 with venv found. Install one, or: make PYTHON=/path/to/python3.12" >&2; exit 1; }; \
	  total=$$(grep -c == requirements.txt); \
	  echo "Making .venv with $$($$python --version): about 2.7 GB, a minute or more." && \
	  $$python -m venv --clear .venv && \
	  set -o pipefail && \
	  $(BIN)/python -m pip install --disable-pip-version-check --no-deps --require-hashes -r requirements.txt \
	    | awk -v total=$$total '/^(Collecting|Processing|Ignoring)/ {printf "\r%d of %d packages", ++n, total; fflush()} /^Installing/ {printf "\rInstalling them        "; fflush()} END {print ""}' && \
	  cp requirements.txt .venv/requirements.txt; }
