SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(firstword $(foreach name,python3.13 python3.12 python3.11 python3,$(if $(shell $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo yes),$(name))))
INSTALL = $(BIN)/python -m pip install -qq --no-compile --disable-pip-version-check --no-deps --require-hashes
COMPILE = uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --no-strip-extras
TYPED := articles glossary newsroom
KIND ?= pure

.PHONY: help demo test quick thorough lint bench races gates mutants mutation lock

help:  ## say what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1: \2/p' $(MAKEFILE_LIST)

demo: $(VENV)/.demo  ## the sample newsroom on 127.0.0.1:8000, or PORT
	@exec $(BIN)/python -m newsroom.demo

test: lint  ## everything: linters, types, tests on both ends of PostgreSQL's versions
	chromium=$$($(BIN)/python -m tests.browser.chromium); NEWSROOM_CHROMIUM=$$chromium $(BIN)/python -m pytest -n 2 --dist worksteal
	other=$$($(BIN)/python -m tests.other_postgres); NEWSROOM_PG_BIN=$$other $(BIN)/python -m pytest -n 2 --dist worksteal --database-only

quick: lint  ## linters, types, every test that needs no database, one story from the wire to its readers
	chromium=$$($(BIN)/python -m tests.browser.chromium); NEWSROOM_CHROMIUM=$$chromium $(BIN)/python -m pytest -n 2 --dist worksteal --without-database
	$(BIN)/python -m pytest tests/articles/test_whole_story.py

thorough: $(VENV)/.dev  ## what is tried by the hundred, in full: random days, meetings, every address; what failed comes first
	$(BIN)/python -m pytest -n 2 --dist worksteal --at-length --failed-first tests/faults tests/newsroom/test_every_address.py tests/articles/test_canaries.py

lint: $(VENV)/.dev  ## style, types, upgrades
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy $(TYPED)
	git ls-files -z '*.py' | xargs -0 $(BIN)/django-upgrade --target-version 5.2
	git ls-files -z 'templates/*.html' | xargs -0 $(BIN)/djade --check --target-version 5.2

bench: $(VENV)/.dev  ## what each step costs over HTTP; BEFORE=revision compares, BOUNDS=1 holds it to its bounds, ROUNDS=5
	$(BIN)/python -m tests.bench $(if $(BEFORE),--before $(BEFORE)) $(if $(BOUNDS),--bounds) $(if $(ROUNDS),--rounds $(ROUNDS))

races: $(VENV)/.dev  ## two people at one story at once, 300 rounds of each pair; goes on where it stopped
	$(BIN)/python -m tests.races

gates: $(VENV)/.dev  ## 10,000 states of random stories, what people are told against what PostgreSQL says; goes on where it stopped
	$(BIN)/python -m tests.gates

mutants: $(VENV)/.dev  ## plant each named fault in a copy; some test has to see it
	$(BIN)/python -m tests.faults

mutation: $(VENV)/.dev  ## change one small thing at a time: KIND=pure, tables, sample, guards, touched or report
	$(BIN)/python -m tests.mutation $(KIND)

lock:  ## write the locks anew from pyproject.toml
	$(COMPILE) pyproject.toml -o requirements.lock
	$(COMPILE) pyproject.toml --extra demo -o requirements-demo.lock
	$(COMPILE) pyproject.toml --extra dev -o requirements-dev.lock

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed; name one with: make PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "$(PYTHON) lacks venv and ensurepip; on Debian install python3-venv." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.demo: requirements-demo.lock | $(BIN)/python
	$(INSTALL) -r $<
	@touch $@

$(VENV)/.dev: requirements-dev.lock | $(BIN)/python
	$(INSTALL) -r $<
	@touch $@ $(VENV)/.demo
