# The invented partnership, and the way to be rid of it. For adults.

demo-title = This is the demo
demo-about = What the demo is, and how to remove it
demo-what = The partnership, its people and its pupils are invented, so that you can look around and try everything. When you have seen enough, remove it and begin with your own.
demo-goes = Everything on this server goes: sessions, ideas, votes, answers, places, the programme, and whatever you added while you tried.
demo-signs-out = Everybody is signed out, you too. Tablets and phones that are in are out.
demo-then = The server stays on and is empty. Its first page says how to begin.
demo-no-way-back = It cannot be undone.
demo-remove = Remove the demo
demo-keep = Keep it for now
demo-is-none = The partnership on this server is not invented. There is nothing to remove here.
demo-public = This demo would stand on the open internet, at { $address }. Everybody knows its passwords: they are on its sign-in page. Give it an address of your own network, or add --demo-in-public if you mean it.
