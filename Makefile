# `make` lists the targets. Everything runs in .venv, which `setup` makes and repairs by itself.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.ready
# Without any environment, commands are where they are for a shell.
ifndef PATH
export PATH := /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
endif

# The tests start Python a hundred times. Without files of compiled code each compiles all that it imports.
unexport PYTHONDONTWRITEBYTECODE

# uv is on PATH, or in .venv. It trusts whom the system trusts, as pip does; the second name is that of older versions.
export UV_SYSTEM_CERTS := 1
export UV_NATIVE_TLS := 1
UV     := $(or $(shell command -v uv),$(BIN)/uv)
PIP    := $(BIN)/python -m pip install --disable-pip-version-check
CDK8S  := tools/imports/node_modules/.package-lock.json

# An interpreter that was upgraded away leaves a .venv that exists and does not start: then it is made anew.
ifneq ($(shell $(BIN)/python -c 'print("up")' 2>/dev/null),up)
$(shell rm -f $(STAMP) || :)
endif

.DEFAULT_GOAL := help
.PHONY: help setup synth test coverage lint format types docs bench imports conformance matrix lock wheel check clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  %-12s %s\n", $$1, $$2 }'

setup: $(STAMP) ## make or repair .venv with the locked dependencies

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "anygress needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1)."; \
		echo "Name another one: make PYTHON=python3.13 setup"; exit 1; }
	@$(BIN)/python -c '' 2>/dev/null || { echo "Making $(VENV) with $$($(PYTHON) --version)"; \
		$(PYTHON) -m venv --clear $(VENV) || $(UV) venv --quiet --clear --seed --python $(PYTHON) $(VENV); }
	@$(UV) --version >/dev/null 2>&1 || { echo "Installing uv, which installs the rest several times as fast as pip"; \
		sed -n '/^uv==/,/[^\\]$$/p' requirements.lock >$(VENV)/uv.txt; \
		$(PIP) --no-deps --require-hashes -r $(VENV)/uv.txt || echo "There is no uv for this machine: pip does it"; }
	@$(UV) pip install --python $(BIN)/python --require-hashes -r requirements.lock && \
		$(UV) pip install --python $(BIN)/python --no-deps --no-build-isolation -e . || { \
		echo "uv cannot (it does not read pip's settings): pip does it, in a few minutes"; \
		$(PIP) --require-hashes -r requirements.lock && $(PIP) --no-deps --no-build-isolation -e .; }
	@touch $@

synth: $(STAMP) ## write dist/: every app for every controller
	$(BIN)/python apps/platform.py

test: $(STAMP) $(CDK8S) ## run the tests that need no real controller
	$(BIN)/python -m pytest -n auto --dist loadgroup --durations=10 --ignore=tests/conformance $(ARGS)

# The cdk8s CLI that `make imports` uses too. Without npm there is none, and the tests that need it say so.
$(CDK8S): tools/imports/package-lock.json
	@if command -v npm >/dev/null; then cd tools/imports && npm ci --silent --ignore-scripts --no-audit --no-fund; fi

coverage: $(STAMP) ## the tests again, with the lines and branches they miss
	$(BIN)/coverage run -m pytest --ignore=tests/conformance $(ARGS)
	$(BIN)/coverage report

lint: $(STAMP) ## ruff, both halves
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(STAMP) ## apply what lint asks for, where that is safe
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(STAMP) ## mypy, strict, on the library and the rig
	$(BIN)/mypy

docs: $(STAMP) ## check that what the documentation says is what the code does
	$(BIN)/python tests/docs.py $(or $(ARGS),--check)

bench: $(STAMP) ## measure, and write the README's performance table
	$(BIN)/python -m tests.bench

imports: $(STAMP) ## make imports/anygress_kube anew from the pinned schemas
	$(BIN)/python -m tools.imports

conformance: $(STAMP) ## run the real controllers and ask them: needs root; CONTROLLERS=traefik for one
	$(BIN)/python -m tests.conformance $(CONTROLLERS) $(ARGS)

matrix: $(STAMP) ## write the matrix, and every other output, into the documentation anew
	$(BIN)/python tests/docs.py --write

lock: $(STAMP) ## resolve the dependencies anew, a week behind the newest releases
	$(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --upgrade \
		--extra node --group dev --group bench --generate-hashes --no-annotate \
		--no-emit-index-url --no-emit-find-links --exclude-newer "7 days" \
		--custom-compile-command "make lock" --output-file requirements.lock

wheel: $(STAMP) ## build the wheel into build/
	$(BIN)/python -m hatchling build -t wheel

check: test lint types docs ## everything .ci/run calls, less the real controllers

clean: ## remove what the targets above made, except dist/ and imports/
	rm -rf $(VENV) build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage htmlcov
	find lib apps tests imports -name __pycache__ -type d -prune -exec rm -rf {} +
