# أصوات على الورق.

papers-link = التصويت على الورق
papers-title = أصوات على الورق
papers-hint = الورقة لطفل لم يدخل بهاتف أو جهاز لوحي. تؤخذ أي ورقة: لا أحد يكتب من معه أي ورقة.
papers-cannot = لا يمكن أن يكون هذا التصويت على الورق. يصلح الورق للاختيار والفرز والأزواج والعملات والترتيب لما لا يزيد على 12 فكرة بعد تثبيتها، ولا يصلح لسؤال عن المشاعر.
papers-later = عندما يُفتح التصويت، تُوزَّع الأوراق وتُدخَل هنا.
papers-book = دفتر الأوراق
papers-adds-up = المجموع صحيح.
papers-open = { $n ->
    [zero] لا ورقة بلا حساب.
    [one] ورقة واحدة لم تُحسب بعد.
    [two] ورقتان لم تُحسبا بعد.
    [few] { $n } أوراق لم تُحسب بعد.
    [many] { $n } ورقة لم تُحسب بعد.
   *[other] { $n } ورقة لم تُحسب بعد.
}
papers-alone = أُدخلت أوراق مرتين من الشخص البالغ نفسه، إذ لم يكن هناك غيره.
papers-by-two = أُدخلت كل ورقة من شخصين بالغين.
papers-print = 1. الطباعة
papers-print-hint = { $most } على الأكثر في المجموع. يُرجى خلط الكومة قبل التوزيع.
papers-more = كم ورقة أخرى؟
papers-print-go = طباعة هذه
papers-print-all = طباعة كل الأوراق من جديد
papers-hand-out = 2. التوزيع
papers-hand-out-hint = يُعدّ الأطفال لا الأوراق: من أفسد ورقة يأخذ غيرها. من دخل بجهاز يُخرَج أولًا، ومعه صوته.
papers-handed-out = كم طفلًا معه ورقة؟
papers-keep = حفظ
papers-enter = 3. الإدخال
papers-enter-hint = يُدخل شخص بالغ كل ورقة، ثم يُدخلها شخص آخر دون أن يرى الإدخال الأول. لا يُحسب إلا ما قرأه الاثنان.
papers-number = الرقم على الورقة
papers-enter-go = إدخال هذه الورقة
papers-once = { $number }: أُدخلت مرة. يُدخلها شخص بالغ آخر.
papers-once-you = { $number }: أُدخلت مرة، منك. يُدخلها شخص بالغ آخر.
papers-differs = { $number }: قُرئت بطريقتين. يُرجى النظر فيها معًا.
papers-used = { $number }: حُسمت، وتُحسب
papers-void = { $number }: حُسمت، فاسدة أو فارغة
papers-left-over = 4. ما بقي
papers-left-over-hint = تُعدّ الأوراق التي لم يكتب عليها أحد. يُغلق التصويت عندما يصحّ مجموع الدفتر.
papers-unused = غير مستعملة
papers-missing = مفقودة
papers-row-printed = مطبوعة
papers-row-used = مستعملة
papers-row-void = فاسدة أو فارغة
papers-row-box = مستعملة أو فاسدة أو فارغة
papers-row-unused = غير مستعملة
papers-row-missing = مفقودة
papers-nr = ورقة { $number }
papers-back = العودة إلى الأوراق
papers-as-it-is = يُرجى إدخال ما على الورقة. الأفكار بترتيب الورقة.
papers-is-void = فاسدة أو فارغة، أو لا يمكن قراءتها
papers-keep-paper = حفظ هذه الورقة
papers-settle-hint = يُرجى أخذ الورقة والنظر فيها معًا. أيهما صحيح؟
papers-first = القراءة الأولى
papers-second = القراءة الثانية
papers-this-is-right = هذه صحيحة
papers-neither = لا هذه ولا تلك: إدخال من جديد
papers-sheets = { $n ->
    [zero] لا ورقة للطباعة
    [one] ورقة تصويت واحدة للطباعة
    [two] ورقتا تصويت للطباعة
    [few] { $n } أوراق تصويت للطباعة
    [many] { $n } ورقة تصويت للطباعة
   *[other] { $n } ورقة تصويت للطباعة
}
papers-sheets-hint = تُطبع هذه الصفحة على A4 بالحجم الكامل. كل رقم صوت واحد، على وجه أو وجهين.
papers-pick = { $most ->
    [zero] لا توضع علامة.
    [one] ضع علامة على فكرة واحدة.
    [two] ضع علامة على فكرتين على الأكثر.
    [few] ضع علامة على { $most } أفكار على الأكثر.
    [many] ضع علامة على { $most } فكرة على الأكثر.
   *[other] ضع علامة على { $most } فكرة على الأكثر.
}
papers-sort = ضع علامة على نعم أو لا أدري أو لا لكل فكرة.
papers-coins = وزّع { $coins } عملات: اكتب العدد في كل مربع.
papers-rank = اكتب 1 لأحب فكرة إليك. ثم 2، وهكذا.
papers-pairs = أيهما أحب إليك؟ ضع علامة واحدة في كل صف.
papers-side = الوجه { $nth } من { $all }
papers-anybody = خذ أي ورقة. لا أحد يكتب من معه أي ورقة.
papers-book-link = دفتر التصويت، للتوقيع
papers-certificate = دفتر التصويت
papers-closed = أُغلق التصويت في { $day }.
papers-no-result = لا نتيجة في هذه الصفحة ولا اختيار أحد. عُدّت كل الأصوات معًا، ثم حُذفت.
papers-signs = الاسم والعمل والتاريخ
