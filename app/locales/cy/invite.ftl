# What `fifth invite` prints.

invite-link = I { $email }: agorwch hwn unwaith, cyn diwedd dydd { $day }.
invite-password = Rydym yn adnabod { $email }. Mae’r ddolen hon yn gosod cyfrinair newydd, tan ddydd { $day }.
invite-empty = Nid oes neb yma eto. Cychwynnwch y gweinydd, ac agorwch y ddolen y mae’n ei hargraffu i’w osod.
invite-no-email = Nid cyfeiriad e-bost yw hwnnw.
invite-no-role = Nid oes rôl o’r fath. Dyma’r rolau: { $roles }.
invite-no-organisation = Dywedwch pa ysgol neu glwb, gyda --organisation. Dyma’r rhai sydd: { $names }.
invite-afresh = Rydym yn adnabod { $email }. Mae’r ddolen hon yn gosod cyfrinair newydd ac yn tynnu’r ail gam, tan ddydd { $day }.
