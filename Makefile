# make serve, make test, make build: each makes .venv first, or adds to it, if it must.
# PYTHON=/path/to/python3.12 chooses the interpreter; without it .venv keeps its own, and a
# new one takes the newest. make test CHAPTER=week-1/tensors ARGS="-x --fresh" is quick.

SHELL := /bin/bash
BIN := .venv/bin
DEV_ADDR ?= 127.0.0.1:8000
CHOSEN = $(CHAPTER:%=docs/%.md) $(ARGS)
export DEV_ADDR PYTHON
export NO_MKDOCS_2_WARNING := 1
unexport PYTHONHOME PYTHONPATH

.PHONY: serve build offline test test-gpu ray update format bench zensical lock upgrade clean site tests
site tests:
	@book/environment.sh $@ $(if $(findstring serve,$(MAKECMDGOALS)),$(DEV_ADDR))

serve: site ## the book on http://127.0.0.1:8000 (or DEV_ADDR), rebuilt at every change
	@echo "Building the book for http://$(DEV_ADDR)/ ..."; $(BIN)/python -m mkdocs serve --livereload

build: site ## the book as static files in site/
	@$(BIN)/python -m mkdocs build --strict

offline: site ## the same in site-offline/, to be read without a server
	@OFFLINE=true $(BIN)/python -m mkdocs build --strict --site-dir site-offline

test: tests ## every check, or those of a CHAPTER, or what ARGS tell pytest
	@$(BIN)/python -m pytest $(CHOSEN)

test-gpu: tests ## every program on a GPU, with wider tolerances; see CONTRIBUTING
	@CUDA_VISIBLE_DEVICES=$${CUDA_VISIBLE_DEVICES:-0} $(BIN)/python -m pytest --gpu $(or $(strip $(CHOSEN)),docs)

ray: tests ## the program with Ray, in packages of its own: 0.6 GB, minutes
	@[ -e .venv/ray/ray ] || $(BIN)/python -I -m pip install --quiet --require-hashes \
	  --target .venv/ray -r requirements/ray.txt
	@RAY=all $(BIN)/python -m pytest tests/test_ray.py

update: tests ## accept what the programs print and draw now
	@$(BIN)/python -m pytest --update $(or $(strip $(CHOSEN)),docs)

format: tests ## format programs, tests and machinery
	@$(BIN)/ruff format . && $(BIN)/ruff check --fix .

bench: tests ## where the time goes, for the tables in README and CONTRIBUTING
	@$(BIN)/python tests/bench.py $(ARGS)

zensical: tests ## the book by the second builder, in site-zensical/
	@$(BIN)/python -m book.zensical

COMPILE = $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate \
  --python-version 3.11 --custom-compile-command "make lock"
lock: tests ## write the locks anew from pyproject.toml, everything at its newest
	@new=$$(mktemp -d) && trap 'rm -rf $$new' EXIT && \
	  $(COMPILE) --upgrade pyproject.toml --group tests -o $$new/tests.txt && \
	  $(COMPILE) pyproject.toml -c $$new/tests.txt -o $$new/site.txt && \
	  $(COMPILE) --upgrade --no-deps --group extras -o $$new/extras.txt && \
	  $(COMPILE) --upgrade --group ray -c $$new/tests.txt -o $$new/ray.txt && \
	  mv $$new/*.txt requirements/

UPGRADE := .cache/upgrade
upgrade: tests ## what the newest versions break; changes nothing. ARGS=docs/week-1: a part
	@rm -rf $(UPGRADE) && mkdir -p $(UPGRADE) && \
	  sed '/^    "/s/,<[0-9.]*//' pyproject.toml > $(UPGRADE)/pyproject.toml && \
	  $(COMPILE) --upgrade $(UPGRADE)/pyproject.toml --group $(UPGRADE)/pyproject.toml:tests \
	    -o $(UPGRADE)/tests.txt && \
	  echo "What would change:" && \
	  diff <(grep == requirements/tests.txt) <(grep == $(UPGRADE)/tests.txt); \
	  $(BIN)/python -m venv $(UPGRADE)/venv && \
	  $(UPGRADE)/venv/bin/python -m pip install --quiet --no-deps -r $(UPGRADE)/tests.txt && \
	  $(UPGRADE)/venv/bin/python -m pytest --tb=short -p no:cacheprovider \
	    --junitxml=$(UPGRADE)/tests.xml $(ARGS)

clean: ## delete what make made
	@rm -rf .venv site site-offline site-zensical .cache .pytest_cache .ruff_cache
