# The invented partnership, and the way to be rid of it. For adults.

demo-title = Dyma’r demo
demo-about = Beth yw’r demo, a sut i’w ddileu
demo-what = Partneriaeth, pobl a disgyblion dychmygol sydd yma, er mwyn i chi gael edrych o gwmpas a rhoi cynnig ar bopeth. Ar ôl gweld digon, dilëwch nhw a dechreuwch gyda’ch rhai eich hun.
demo-goes = Bydd popeth ar y gweinydd hwn yn mynd: sesiynau, syniadau, pleidleisiau, atebion, lleoedd, y rhaglen, a beth bynnag y gwnaethoch ei ychwanegu wrth roi cynnig arni.
demo-signs-out = Bydd pawb yn cael eu hallgofnodi, a chithau hefyd. Bydd tabledi a ffonau sydd i mewn yn mynd allan.
demo-then = Bydd y gweinydd yn dal i redeg, ac yn wag. Mae ei dudalen gyntaf yn dweud sut i ddechrau.
demo-no-way-back = Ni ellir dadwneud hyn.
demo-remove = Dileu’r demo
demo-keep = Cadw am nawr
demo-is-none = Nid yw’r bartneriaeth ar y gweinydd hwn yn un ddychmygol. Nid oes dim i’w ddileu yma.
demo-public = Byddai’r demo hwn ar y rhyngrwyd agored, yn { $address }. Mae pawb yn gwybod ei gyfrineiriau: maent ar ei dudalen fewngofnodi. Rhowch gyfeiriad iddo ar eich rhwydwaith eich hun, neu ychwanegwch --demo-in-public os mai dyna yw’r bwriad.
