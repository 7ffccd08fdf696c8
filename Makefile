# Newsroom: everything a developer or a small site needs, with Python 3.11+ and make.
# `make` or `make help` lists the targets; each line after ## is what it prints.

PORT ?= 8000
VENV ?= .venv
VAR  := $(or $(NEWSROOM_VAR),var)
# The first Python that is new enough; `make run PYTHON=/path/to/python3` overrides it.
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

PY      := $(VENV)/bin/python
MANAGE  := $(PY) manage.py
PIP     := $(PY) -m pip --disable-pip-version-check install --quiet --require-hashes
# pip has much to say that is no news here: its words are shown if it fails.
quietly  = said=$$($(1) 2>&1) || { echo "$$said" >&2; exit 1; }
ORIGIN  := $(or $(NEWSROOM_ORIGIN),http://127.0.0.1:$(PORT))
# `make test ARGS="tests/films -k release"` runs a part of the tests.
ARGS ?=
# `make bench DOCUMENTS=10000` searches among fewer.
DOCUMENTS ?=

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run prepare static test lint format bench ci check requirements \
	screenshots hooks clean

help: ## List these targets
	@echo "Newsroom: make <target>"
	@awk -F ' *## ' '/^[a-z][a-z-]*:.*## / { split($$1, t, ":"); \
		printf "  %-13s %s\n", t[1], $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/installed $(VAR)/secret_key ## Set up what is missing and serve the site on 127.0.0.1:PORT (8000)
	@$(PY) deploy/port_is_free.py $(PORT)
	@NEWSROOM_ORIGIN=$(ORIGIN) $(MAKE) --no-print-directory prepare
	@echo
	@echo "  Newsroom     $(ORIGIN)/"
	@echo "  the desk     $(ORIGIN)/admin/"
	@echo "  sign in as   writer, editor, filmdesk, moderator or admin"
	@echo "  stop         Ctrl+C"
	@echo
	@NEWSROOM_ORIGIN=$(ORIGIN) exec $(PY) -m gunicorn --config deploy/gunicorn.conf.py \
		--bind 127.0.0.1:$(PORT) newsroom.wsgi

prepare: $(VENV)/installed $(VAR)/secret_key ## Bring database, roles, example and static files up to date
	@echo "Bringing the database up to date ..."
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) sync_roles --verbosity 0
	@$(MANAGE) load_example --if-empty
	@$(MANAGE) make_renditions --quiet
	@$(MANAGE) rebuild_search --if-empty
	@$(MAKE) --no-print-directory static

static: $(VENV)/installed $(VAR)/secret_key ## Collect and compress the static files
	@echo "Collecting and compressing the static files ..."
	@$(MANAGE) collectstatic --no-input --verbosity 0
	@$(MANAGE) compress --force --verbosity 0

test: $(VENV)/installed-dev ## Run the tests (ARGS="tests/films -k word" for a part)
	@$(PY) -m pytest -n auto --dist worksteal $(ARGS)

lint: $(VENV)/installed-dev ## Check the style of Python and templates
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m djlint templates --lint --quiet

format: $(VENV)/installed-dev ## Lay out Python as `make lint` wants it
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

check: $(VENV)/installed $(VAR)/secret_key ## Run Django's system checks with this machine's settings
	@$(MANAGE) check --deploy

bench: $(VENV)/installed-dev ## Measure the pages and the search (DOCUMENTS=0: not it) on both databases
	@$(PY) -m bench
	@$(PY) -m bench.search $(DOCUMENTS)

screenshots: $(VENV)/installed-dev ## Take the pictures of README.md and docs/ from the running site
	@$(PY) docs/screenshots.py

ci: ## Run what continuous integration runs
	@.ci/run

requirements: $(VENV)/installed-dev ## Compile requirements*.txt from requirements*.in
	@$(PY) -m piptools compile --quiet --allow-unsafe --generate-hashes --strip-extras \
		--no-emit-find-links --no-emit-index-url requirements.in
	@$(PY) -m piptools compile --quiet --allow-unsafe --generate-hashes --strip-extras \
		--no-emit-find-links --no-emit-index-url requirements-dev.in

hooks: $(VENV)/installed-dev ## Run `make lint` before each commit, by git's own hook
	@printf '#!/bin/sh\nexec make --no-print-directory lint\n' > "$$(git rev-parse --git-path hooks)/pre-commit"
	@chmod +x "$$(git rev-parse --git-path hooks)/pre-commit"

clean: ## Remove the virtual environment and caches (never var/)
	rm -rf $(VENV) .pytest_cache .ruff_cache .hypothesis

# What the targets stand on. A stamp is newer than the requirements it installed.

$(PY):
	@test -n "$(PYTHON)" || { \
		echo "Newsroom needs Python 3.11 or newer and found none;" \
			"install one, or run: make $(MAKECMDGOALS) PYTHON=/path/to/python3" >&2; exit 1; }
	@echo "Making $(VENV) with $(PYTHON) ..."
	@$(PYTHON) -m venv --clear $(VENV) || { \
		echo "$(PYTHON) could not make a virtual environment;" \
			"on Debian and Ubuntu: apt-get install python3-venv" >&2; rm -rf $(VENV); exit 1; }

$(VENV)/installed: requirements.txt $(PY)
	@echo "Installing requirements.txt ..."
	@$(call quietly,$(PIP) -r requirements.txt)
	@touch $@

$(VENV)/installed-dev: requirements-dev.txt $(VENV)/installed
	@echo "Installing requirements-dev.txt ..."
	@$(call quietly,$(PIP) -r requirements-dev.txt)
	@touch $@

$(VAR)/secret_key:
	@$(PYTHON) deploy/write_secret.py $@
