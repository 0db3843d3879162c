# Days without school, for leaders.

holidays-title = Pryd mae’r ysgol ar gau?
holidays-why = Mae ateb wedi’i addo o fewn pum diwrnod ysgol. Nid yw penwythnosau na’r dyddiau isod yn cyfrif.
holidays-none = Nid oes dyddiau wedi’u nodi eto.
holidays-days = { $first } – { $last }
holidays-name = Beth yw’r achlysur?
holidays-first = Diwrnod cyntaf
holidays-last = Diwrnod olaf, os oes mwy nag un
holidays-add = Ychwanegu
holidays-remove = Tynnu
holidays-link = Dyddiau heb ysgol
