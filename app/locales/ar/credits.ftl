# Whose idea it was: offered by a worker, said by leaders.

credits-title = لمن كانت الأفكار؟
credits-how = لا يقول القادة إلا ما يُختار هنا. يمكن ذكر مجموعة إذا حضر منها عشرة أو أكثر. ولا يُذكر اسم أحد.
credits-of = لمن كانت الفكرة «{ $idea }»؟
credits-go = تحديد أصحاب هذه الأفكار
