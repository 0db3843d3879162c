# For families, once a term: read on a phone or on a wall.

families-title = نوجوانوں نے کیا مانگا
families-nothing = ان ہفتوں میں کوئی آئیڈیا نہیں آیا۔
families-sum = { $ideas ->
    [one] انہوں نے 1 آئیڈیا دیا۔
   *[other] انہوں نے { $ideas } آئیڈیے دیے۔
} { $done ->
    [0] ابھی کوئی پورا نہیں ہوا۔
    [one] 1 پورا ہو گیا۔
   *[other] { $done } پورے ہو گئے۔
}
families-ask = مزید جاننا چاہتے ہیں؟ ان سے پوچھیں: { $who }۔
