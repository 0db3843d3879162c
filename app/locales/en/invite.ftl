# What `fifth invite` prints.

invite-link = For { $email }: open this once, until { $day }.
invite-afresh = { $email } is known. This link sets a new password and takes the second step away, until { $day }.
invite-password = { $email } is known. This link sets a new password, until { $day }.
invite-empty = Nobody is here yet. Start the server, and open the link that it prints to set it up.
invite-no-email = That is no email address.
invite-no-role = There is no such role. The roles are: { $roles }.
invite-no-organisation = Say which school or club, by --organisation. There are: { $names }.
