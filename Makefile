# Aliases; run.py does the work.
.PHONY: demo test check bench torture app setup

demo test check bench torture app setup:
	@python3 run.py $@ $(ARGS)
