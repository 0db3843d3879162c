# Two workers in one room, and a colleague of another organisation.

already-by = فعل ذلك من قبل: { $who }.
already-by-pupil = التلميذ الذي يدير الخطوات فعل ذلك من قبل.
already-how = هذا هو الوضع الآن.

colleagues = من يدير هذه الغرفة
colleagues-why = المشرف الذي مجموعته هنا يمكنه إدارتها معك حتى تنتهي.
colleagues-give = إعطاء الغرفة
colleagues-take-back = استرجاع الغرفة
colleagues-has = يدير الغرفة
colleagues-given = غرف أُعطيت لك
