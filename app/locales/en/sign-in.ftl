# Adults sign in.

sign-in-title = Sign in
sign-in-who = For youth workers and leaders.
sign-in-email = Email
sign-in-password = Password
sign-in-go = Sign in
sign-in-school = Sign in with { $provider }
sign-in-pupil = Here to say what you'd like to do?
sign-in-pupil-go = Join with the code

sign-in-demo = Look around the demo
sign-in-demo-how = Everyone in it is invented. One tap signs you in.
