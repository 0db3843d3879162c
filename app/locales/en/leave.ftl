# The right to leave, where something is about a sensitive topic.

leave-any-time = You can leave this at any time. You need no reason.
