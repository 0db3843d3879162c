# When a session is over, for those who were there; and what they say to a promise.

afterwards-late = وعدوا بالرد قبل نهاية { $day }. لقد تأخروا.
afterwards-late-do = هذا ليس بسببك. يمكنك سؤال أحد المشرفين عنه.
afterwards-no-ideas = لا أفكار تنتظر هنا.
afterwards-were-you = كنت هناك
afterwards-tap = ضغطة على صورتك السابقة، ثم يمكنك قول رأيك.
afterwards-you-are = كانت صورتك: { $picture }.
afterwards-not-me = هذه ليست صورتي
afterwards-replied = وصل رأي { $picture }. شكرًا لك.
afterwards-happens = سيحدث ذلك. يمكنك سؤال أحد المشرفين متى وأين.
afterwards-stays = هذه الصفحة باقية. يمكنك العودة بالرمز نفسه.

confirm-title = هل حدث ذلك؟
confirm-happened = نعم، حدث
confirm-not-yet = ليس بعد

answer-form-asks = سؤال التلاميذ هل حدث ذلك
answer-form-asks-hint = يضغطون على «نعم» أو «ليس بعد». يظهر العدد لك بعد أن يجيب عشرة منهم.
partnership-confirmed = التلاميذ الذين قالوا إنه حدث: { $n }.
partnership-not-confirmed = ليس بعد: { $n }.
answers-were-you-there = هل كنت هناك؟ رمز ذلك اليوم يتيح لك قول رأيك.
