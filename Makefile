# Two commands are all: `make demo` and `make test`. They need Python >= 3.11, make, bash and a package index.
PYTHON ?= python3
SHELL := bash
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
UV := 0.13.9
LOCK := $(VENV)-lock/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header --python-version 3.11 pyproject.toml
ENGINES := --extra polars --extra duckdb --extra parquet
WHOLE := src/asnkompetensi/gap/*,src/asnkompetensi/check/*,src/asnkompetensi/read/values/*

# Hundreds of processes start: each takes a sixth less where the modules are compiled once, whatever the caller's shell says.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: help demo test test-spark types suite tools cron benchmark corpus faults night fuzz mutants release-check docs law-version pictures demo-cast screenshots lock clean

help:
	@echo "make demo       gaps of an invented agency, on this terminal and as demo/gap.xlsx"
	@echo "make test       everything that CI checks"
	@echo "make test-spark gap, recommendations, trend on Spark, alone and on a cluster: needs Java 17 or 21, four minutes and 460 MB of PySpark"
	@echo "make cron       docs/jadwal/asn.cron tried on the cron of this machine: as root, about a minute"
	@echo "make benchmark  measure again, write docs/benchmarks.md: an hour; SPARK=1, BENCHMARKS=\"--only reading\""
	@echo "make corpus     every file of ../shared/corpus (or ASN_CORPUS) beside other readers, NIPs in every form: half an hour"
	@echo "make faults     every form of output under kill, interrupt, full disk, missing rights: about half an hour, Linux"
	@echo "make night      what is random, with a thousand examples each in place of sixty"
	@echo "make fuzz       inputs nobody thought of: ten minutes, or FUZZ_SECONDS=..., and FUZZ_FILES=20000 changed workbooks"
	@echo "make mutants    small faults put into the program, each to be seen by a test: about an hour, less with MUTANTS=200"
	@echo "make release-check  advisories, bill of materials, wheel and sdist, installed with no network and tried; TAG=v0.1.0: of that tag"
	@echo "make docs       the reference in docs/ anew from the program, and the pictures"
	@echo "make law-version DAY=2026-11-22  the version of the law data of that day anew, after a change of them"
	@echo "make pictures   docs/pictures/*.svg anew from real runs"
	@echo "make demo-cast  the demo of the README: a recording for asciinema, and a picture that moves"
	@echo "make screenshots  docs/pictures/*.png anew: a dossier in Chromium and in LibreOffice"
	@echo "make lock       requirements/*.txt anew (UPGRADE=--upgrade takes newer versions)"
	@echo "make clean      remove what the others made"

# Exit status 1 is "done, and the data has faults": the sample has some planted.
SAMPLE := data/samples/belawan --as-of 2026-03-31
demo: $(VENV)/run
	@mkdir -p demo
	@if test -t 1; then form=; else form="--by unit -f table"; fi; $(BIN)/asn gap $(SAMPLE) $$form || test $$? -eq 1
	@$(BIN)/asn gap $(SAMPLE) -o demo/gap.xlsx 2>demo/notices.txt || test $$? -eq 1
	@tail -n 1 demo/notices.txt

test: $(VENV)/dev tools
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(MAKE) --jobs=2 suite types
	$(BIN)/coverage report --skip-covered --fail-under=95
	$(BIN)/coverage report --skip-covered --include='$(WHOLE)' --fail-under=100
	@tail -n 1 $(VENV)/pytest.log

# Types take one core for a minute: the tests keep the others busy meanwhile.
types: $(VENV)/dev
	$(BIN)/mypy
	PYTHONPATH=src $(BIN)/lint-imports

suite: $(VENV)/dev
	set -o pipefail; $(BIN)/python -m pytest -n auto --dist loadscope --no-loadscope-reorder --cov --cov-report= | tee $(VENV)/pytest.log

# Apart from the others: PySpark is large, and a gap that takes others an instant takes Spark seconds;
# Java compiles in haste what runs for so short a time.
test-spark: $(VENV)/spark tools
	JAVA_TOOL_OPTIONS=-XX:TieredStopAtLevel=1 $(BIN)/python -m pytest -m spark tests/engine tests/docs/test_spark_guide.py

# Programs that some tests drive: installed where that may be done, named elsewhere.
tools:
	@sh .ci/tools

cron: $(VENV)/dev
	$(BIN)/python -m tests.batch.real_cron

# One run of all comparisons, on a machine that does nothing else. With SPARK=1 on Spark, too: 460 MB more, needs Java.
benchmark: $(VENV)/bench $(if $(SPARK),$(VENV)/spark) tools
	$(BIN)/python -m benchmarks $(BENCHMARKS)

# Files that lie outside this tree: without them it says so and ends with 2.
corpus: $(VENV)/dev tools
	$(BIN)/python -m tests.corpus.run

night: $(VENV)/dev
	HYPOTHESIS_PROFILE=night $(BIN)/python -m pytest -n auto --dist loadscope $$(grep -rlw hypothesis tests --include='test_*.py')

# Each writes its section of docs/reliability.md. As root the disk of `faults` is really full: a small one is mounted.
faults: $(VENV)/dev
	$(BIN)/python -m tests.faults.run

fuzz: $(VENV)/proof
	$(BIN)/python -m tests.fuzz.run

mutants: $(VENV)/proof
	ASN_TEST_ENGINES=pandas $(BIN)/python -m tests.mutants.run

release-check: $(VENV)/proof
	$(BIN)/python -m tests.release.run $(TAG)

# The reference and the pictures say what the program says; tests in tests/docs hold them fresh.
docs: pictures demo-cast
	$(BIN)/python -c 'from asnkompetensi.cli.reference import markdown; print(markdown("en"), end="")' >docs/en/reference.md
	$(BIN)/python -c 'from asnkompetensi.cli.reference import markdown; print(markdown("id"), end="")' >docs/id/rujukan.md
	$(BIN)/python -c 'from asnkompetensi.cli.reference_law import markdown; print(markdown("en"), end="")' >docs/en/law-versions.md
	$(BIN)/python -c 'from asnkompetensi.cli.reference_law import markdown; print(markdown("id"), end="")' >docs/id/versi-hukum.md

# After a change of src/asnkompetensi/law/data: the version of a day holds what the data hold now.
law-version: $(VENV)/dev
	@test -n "$(DAY)" || { echo "which day? make law-version DAY=2026-11-22"; exit 2; }
	$(BIN)/python -m tests.law.new_version $(DAY)

pictures: $(VENV)/run
	$(BIN)/python docs/pictures/make.py

demo-cast: $(VENV)/run
	$(BIN)/python docs/pictures/demo.py

screenshots: $(VENV)/dev tools
	$(BIN)/python docs/pictures/page.py
	$(BIN)/python docs/pictures/office.py

$(VENV)/run: requirements/run.txt pyproject.toml | $(BIN)/python
	$(PIP) --require-hashes --requirement requirements/run.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev: requirements/dev.txt $(VENV)/run
	$(PIP) --require-hashes --requirement requirements/dev.txt
	@touch $@

$(VENV)/spark: requirements/spark.txt $(VENV)/dev
	$(PIP) --require-hashes --requirement requirements/spark.txt
	@touch $@

$(VENV)/proof: requirements/proof.txt $(VENV)/dev
	$(PIP) --require-hashes --requirement requirements/proof.txt
	@touch $@

$(VENV)/bench: requirements/bench.txt $(VENV)/dev
	$(PIP) --require-hashes --requirement requirements/bench.txt
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("asn needs Python 3.11 or newer: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)

lock: | $(VENV)-lock/bin/uv
	$(LOCK) $(UPGRADE) --group build --output-file requirements/run.txt
	$(LOCK) $(UPGRADE) --group dev $(ENGINES) --constraint requirements/run.txt --output-file requirements/dev.txt
	$(LOCK) $(UPGRADE) --group dev $(ENGINES) --extra spark --constraint requirements/dev.txt --output-file requirements/spark.txt
	$(LOCK) $(UPGRADE) --group bench $(ENGINES) --constraint requirements/dev.txt --output-file requirements/bench.txt
	$(LOCK) $(UPGRADE) --group proof $(ENGINES) --constraint requirements/dev.txt --output-file requirements/proof.txt

$(VENV)-lock/bin/uv:
	$(PYTHON) -m venv $(VENV)-lock
	$(VENV)-lock/bin/python -m pip --disable-pip-version-check --quiet install uv==$(UV)

clean:
	rm -rf $(VENV) $(VENV)-lock demo build dist mutants .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
