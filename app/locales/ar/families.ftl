# For families, once a term: read on a phone or on a wall.

families-title = ما طلبه الشباب
families-nothing = لم تصل أي فكرة في هذه الأسابيع.
families-sum = { $ideas ->
    [zero] لم تكن لديهم أفكار.
    [one] كانت لديهم فكرة واحدة.
    [two] كانت لديهم فكرتان.
    [few] كانت لديهم { $ideas } أفكار.
    [many] كانت لديهم { $ideas } فكرة.
   *[other] كانت لديهم { $ideas } فكرة.
} { $done ->
    [0] لم يتم تنفيذ شيء بعد.
    [one] تم تنفيذ واحدة.
    [two] تم تنفيذ اثنتين.
    [few] تم تنفيذ { $done }.
    [many] تم تنفيذ { $done }.
   *[other] تم تنفيذ { $done }.
}
families-ask = لمعرفة المزيد يمكنكم سؤال: { $who }.
