# A session held once more, and sessions kept for that.

again-go = Do it again
again-today = Do it again today
again-on = Do it again on { $day }
again-why = Groups, plan, people, place and planned votes come along. Checks are made anew.
again-others-title = { $name }, once more
again-groups = A group that came before can’t come this time. Who comes?
again-with-these = Do it again with these
again-column = Again

template-keep = Keep it to use again
template-name = What do you call it?
template-go = Keep it
templates = Sessions you hold again and again
templates-use = Use it today
templates-rename = Another name
templates-remove = Take it off this list
