# The chain: which document each command makes and which it reads. It never names a region.
#
# make keeps the order (and with -j runs side by side what need not wait). Whether a stage has to run
# at all is decided by content, in run-stage beside this file: no clock and no date of a file counts.
# `encuentros` calls this with a run's folders in the environment.

MAKEFLAGS += --no-builtin-rules --no-print-directory
.SUFFIXES:

all := schools places acuerdos located clusters encuentros sedes groups

publish: publicacion

# document, command, documents read
define chain
$(call stage,schools,ingest-schools)
$(call stage,places,ingest-places)
$(call stage,acuerdos,ingest-acuerdos)
$(call stage,located,locate,schools places acuerdos)
$(call stage,clusters,cluster,located acuerdos)
$(call stage,encuentros,match,located clusters acuerdos)
$(call stage,sedes,sedes,located clusters encuentros acuerdos)
$(call stage,groups,groups,located encuentros acuerdos)
$(call stage,check,check,$(all))
$(call stage,publicacion,publish,$(all) check)
endef

run-stage = "$$RUN_SCRIPTS/run-stage"

define stage
$(1): $(3) ; @$$(run-stage) $(1) $(2) $(3)
stages: stages-$(1)
stages-$(1): ; @echo $(1) $(2) $(3)
.PHONY: publish stages $(1) stages-$(1)

endef

$(eval $(chain))
