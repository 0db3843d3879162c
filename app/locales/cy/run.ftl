# A pupil runs the steps. Pupils read this.

run-title = Ti sy’n rhedeg y camau
run-how = Tapia gam. Mae pawb yn symud gyda ti.
run-here = (nawr)
run-time = Amser
run-own = I fy nhudalen i

run-give = Caiff redeg y camau
run-take = Cymryd y camau’n ôl
run-has = yn rhedeg y camau
run-give-why = Bydd yn gweld camau ac amser. Dim syniadau, dim enwau.
