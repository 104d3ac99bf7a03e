# The chain: which document each command makes and which it reads. It never names a region.
#
# A stage re-runs when its command, its own section of the parameters or the bytes of a document it
# reads have changed. A document is replaced only when its bytes differ, and the stamp beside it
# remembers that the stage ran: so a stage whose result is the same re-runs none of its readers.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-builtin-rules --no-print-directory
.SUFFIXES:
.DELETE_ON_ERROR:
.PHONY: publish check FORCE
FORCE:

PARAMETERS := $(PIPELINE)/parameters.json
INPUTS := $(PIPELINE)/inputs.json
document = $(OUT)/$(1).json
all := schools places acuerdos located clusters encuentros sedes groups

ifeq ($(wildcard $(INPUTS)),)
$(error $(INPUTS): esa corrida no existe; las corridas son: $(notdir $(patsubst %/,%,$(wildcard pipelines/*/))))
endif

# ---- the chain: document, command, documents read ------------------------------------------------

publish: $(OUT)/publicacion.stamp
	@.ci/report-run '$(OUT)'
check: $(call document,check)
	@sed -n 's/.*"tested":\([0-9]*\),"violations":\([0-9]*\).*/encuentro-check: \1 pruebas, \2 incumplimientos/p' '$(OUT)/check.json.report.json'

define chain
$(call ingest,schools,ingest-schools)
$(call ingest,places,ingest-places)
$(call ingest,acuerdos,ingest-acuerdos)
$(call stage,located,locate,schools places acuerdos)
$(call stage,clusters,cluster,located acuerdos)
$(call stage,encuentros,match,located clusters acuerdos)
$(call stage,sedes,sedes,located clusters encuentros acuerdos)
$(call stage,groups,groups,located encuentros acuerdos)
$(call stage,check,check,$(all))
$(call products,publicacion,publish,$(all) check)
endef

# ---- how a stage runs ----------------------------------------------------------------------------

parameters = $(if $(wildcard $(PARAMETERS)),--parameters '$(PARAMETERS)')
foreign = --inputs '$(INPUTS)' --data '$(DATA)'
options = $(foreach d,$(1),--$(d) $(call document,$(d)))
# A stamp without its product is worth nothing.
unless_present = $(if $(wildcard $(1)),,FORCE)
# Made anew at every run and replaced only when different.
keep = if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

# recipe: product, command, options, prerequisites
define recipe
$(OUT)/$(2).parameters: FORCE
	@mkdir -p $$(@D)
	@$(BIN)/encuentro-$(2) --print-parameters $(parameters) > $$@.new
	@$$(keep)
$(basename $(1)).stamp: $(BIN)/encuentro-$(2) $(OUT)/$(2).parameters $(4) $(call unless_present,$(1))
	@echo "encuentro-$(2) → $(1)" >&2
	@$$< $(3) $(parameters) --overwrite --output $(1)
	@touch $$@
endef

define ingest
$(call recipe,$(call document,$(1)),$(2),$(foreign),$(OUT)/$(2).sha256)
$(call document,$(1)): $(OUT)/$(1).stamp
	@:
$(OUT)/$(2).sha256: FORCE
	@mkdir -p $$(@D)
	@{ sha256sum '$(INPUTS)'; $(BIN)/encuentro-$(2) $(foreign) --list-inputs | xargs -0 -r sha256sum; } > $$@.new
	@$$(keep)

endef

define stage
$(call recipe,$(call document,$(1)),$(2),$(call options,$(3)),$(foreach d,$(3),$(call document,$(d))))
$(call document,$(1)): $(OUT)/$(1).stamp
	@:

endef

define products
$(call recipe,$(OUT)/$(1),$(2),$(call options,$(3)),$(foreach d,$(3),$(call document,$(d))))

endef

$(eval $(chain))
