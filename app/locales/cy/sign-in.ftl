# Adults sign in.

sign-in-title = Mewngofnodi
sign-in-who = I weithwyr ieuenctid ac arweinwyr.
sign-in-email = E-bost
sign-in-password = Cyfrinair
sign-in-go = Mewngofnodi
sign-in-pupil = Yma i ddweud beth hoffet ti ei wneud?
sign-in-pupil-go = Ymuno â’r cod

sign-in-demo = Edrych o gwmpas y demo
sign-in-demo-how = Mae pawb ynddo’n ddychmygol. Mae un tap yn eich mewngofnodi.
sign-in-school = Mewngofnodwch gyda { $provider }
