# The second step of an adult's sign-in: set up, and asked for.

code-of-app-title = Your code
code-of-app-where = Your password is right. Now the code from the app on your phone.
code-of-app = Code
code-of-app-hint = Six digits. Or one of the codes you have on paper.
code-of-app-lost = Phone and paper gone? Ask another leader of your school or club for a link. If you are the only one, ask whoever runs the server.

second-step-title = The second step
second-step-back = Your account
second-step-why = A password can be seen, guessed or lost. With a second step it is not enough to get in as you.
second-step-first = Your partnership asks leaders and safeguarding leads for a second step when they sign in. Set it up now. It takes two minutes.
second-step-password = Your password
second-step-qr = What your app scans
second-step-begin = Get an app on your phone
second-step-begin-what = Any app for six-digit codes will do, such as the one your phone has for passwords. It works without a network.
second-step-begin-go = Show what to scan
second-step-scan = Scan this with the app
second-step-key = No camera? Type this into the app.
second-step-confirm-go = Keep it
second-step-paper = Write these codes down
second-step-paper-what = Each lets you in once, when your phone is not there.
second-step-paper-once = You see them only now. Keep them where your passport is, not with the phone.
second-step-paper-have = I have them on paper
second-step-paper-new = New codes for paper
second-step-paper-left = { $left ->
    [one] 1 code on paper is left.
   *[other] { $left } codes on paper are left.
}
second-step-counts = It counts
second-step-since = Since { $day }, Fifth asks for a code after your password.
second-step-remove = Sign in without it
second-step-remove-what = Your password alone will let you in. A new phone? End it here, and set it up on the new one.
second-step-remove-go = End the second step
second-step-all = Leaders and safeguarding leads of { $partnership }
second-step-all-off = Each may choose whether to have a second step.
second-step-all-on = Each has to have a second step.
second-step-all-what = When all have to, whoever has none sets it up at the next tap, and does nothing else before.
second-step-all-go = Ask all for it
second-step-all-end = Let each choose

passkey-go = Use a passkey
passkey-failed = That did not work. Try once more, or sign in another way.
passkey-second-title = Your passkey
passkey-second = Your password is right. Now your passkey.
passkeys-title = Passkeys
passkeys-what = Your phone or computer knows you by a finger, a face or its code. One tap lets you in, and nobody can guess it.
passkeys-new = One more
passkeys-name = What you call it
passkeys-name-hint = Such as: my phone.
passkeys-make = Make a passkey
passkeys-made = Made on { $day }.
passkeys-used = Last used on { $day }.
passkeys-remove = Take it away
passkeys-no-browser = This browser makes no passkeys, or its scripts are off.
passkeys-no-number = This address is a number, and browsers make passkeys only for names.
passkeys-no-plain = This address is not private on the way (https), and browsers make no passkeys there.
passkeys-no-do = Your password and a code from your phone do as well. Whoever runs the server can give it a name.
