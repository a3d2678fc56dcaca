# Two commands do everything: `make demo` and `make test`. Both set up the environment first.

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
READY = $(VENV)/.ready
# Without a display the window's tests and pictures use Qt's offscreen platform.
OFFSCREEN = QT_QPA_PLATFORM=offscreen

.PHONY: help setup demo run test quick lint format bench check screenshots translations lock train-setup clean

help:
	@echo "make demo         the whole job on a simulated film, without a display"
	@echo "make run          the window"
	@echo "make test         lint, types, import contracts, and every test"
	@echo "make quick        the fast tests alone"
	@echo "make bench        speed, as ratios to bare baselines"
	@echo "make check        constancy test of this installation"
	@echo "make screenshots  pictures of the main views for docs/"
	@echo "make translations  collect the window's words from the sources and compile the translations"
	@echo "make train-setup  what training needs besides (torch)"
	@echo "make lock         write requirements.lock anew from pyproject.toml"

setup: $(READY)

$(READY): requirements.lock pyproject.toml installers/linux/system_libraries.sh
	@PYTHON=$(PYTHON) ./installers/linux/system_libraries.sh
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25"
	@echo "Installing pinned packages; llama-cpp-python is compiled once, which takes about five minutes on two cores."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $(READY)

demo: setup
	$(OFFSCREEN) $(BIN)/plumbline demo --out out/demo

run: setup
	$(BIN)/plumbline

test: lint
	$(OFFSCREEN) $(BIN)/python -m pytest -n 2 --dist loadgroup

quick: setup
	$(OFFSCREEN) $(BIN)/python -m pytest -n 2 --dist loadgroup -m "not slow"

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup
	$(OFFSCREEN) $(BIN)/plumbline bench

check: setup
	$(BIN)/plumbline check

screenshots: setup
	$(OFFSCREEN) $(BIN)/python -m app.ui.screenshots --out docs/screenshots

translations: setup
	$(OFFSCREEN) $(BIN)/python -m app.ui.translations

lock: setup
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet pip-tools==7.6.2
	CUSTOM_COMPILE_COMMAND="make lock" .venv-lock/bin/pip-compile --quiet --generate-hashes --allow-unsafe --extra dev \
		--strip-extras --no-emit-options \
		--output-file requirements.lock pyproject.toml

train-setup: setup
	$(BIN)/python -m pip install --editable ".[train]"

clean:
	rm -rf build dist out .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
