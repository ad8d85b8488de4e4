"""This file is the door of the acts: what a desk can do about a customer beside taking money, each asked by one form.

An act is a frozen ``ActForm`` (``form.py``): its word in the list, its title, the fact lines that say what will happen,
the fields it asks, the reasons that a digit chooses, the words of F12, and ``work(office, staff, given, approver)``, which
does it and returns ``Done`` with the sentence that is said afterwards.

A family of acts is one file with one function ``offered(case, look) -> Sequence[ActForm]``: the acts that this role may do
about this ``Case`` (``case.py``) now; what is not allowed is absent, never grey. ``offered.py`` lists the families.

To add a family: write ``ui/acts/<family>.py`` with ``offered`` and the words of its acts (``translate("<Family>Acts", …)``);
name its function in ``FAMILIES`` of ``offered.py``; what it has to know beforehand goes into ``Case`` as a field with a
default, filled by ``read_case`` from one query of ``services/queries``.

``work`` runs on the lane of the books, so it calls commands and words nothing: its ``Done.said`` is a closure that the window
calls. It names the second person nowhere: ``ActsController`` (``controller.py``) tries the act alone first and asks for the
PIN in the same card when the desk refuses with ``ApprovalNeeded``. Papers named in ``Done.papers`` are printed after it.
"""
