"""Notes are printed below the exception."""

error = RuntimeError("the pump stopped")
error.add_note("pressure was 3 bar")
error.add_note("see the manual,\npage 7")
raise error
