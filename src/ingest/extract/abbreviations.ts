const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What stands before a name, so that no sentence ends with it; without the full stop, case as written. */
export const titles = words(
  `Mr Mrs Ms Messrs Mx Dr dr Drs Dra Prof prof Ir H Hj KH Gen Sen Rep Reps Sens Gov Govs Lt Col Maj Capt Sgt Adm Cmdr Cpl
  Pvt Rev Hon Pres Fr Msgr Amb Atty Supt Det Insp Brig Ust Tgk Tn Ny Sdr Bpk Alm Almh Plt Plh Pj Pjs Kol Jend Letjen Letkol St Ste Mt Ft
  Jl Jln Gg Kec Kab Kel Ds Rp Rs vs v cf viz approx ca Yth alm a.n u.p d.a bin lih ed eds Asst Assoc Dept Univ`,
);

/** What stands before a number; before anything else it ends a sentence as any word does. */
export const beforeNumber = words(
  `No Nos no Nomor Art Sec Vol Ch Fig fig pp p Pp hlm hal Hlm tgl Tgl ps Ps Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Agu Ags Okt Nop Des`,
);

/** Short forms that close a name or stand before one: a sentence ends here only where the next word begins one. */
export const closing = words(
  `Jr Sr Inc Corp Ltd Co Cos LLC PLC Plc Tbk Bhd Bros Ph.D M.D Esq Ave Blvd Rd Kom Sos Si Pd Kes Hum Psi Sn Ag Farm Ked Pol
  a.m p.m A.M P.M Int'l Gov't etc Inf Kav Czi Pnb`,
);

/** Words that begin a sentence, and hardly go on with a name when they have a capital. */
export const openings = words(
  `The A An It He She They We I You This That These Those There In On At But And However According As After Before When While
  If For With Since Although Meanwhile His Her Their Its Our My What Who Why How Not Also Both Some Many Most Earlier Later
  Now Then So Such To By From Under Despite During Another Other Each Every
  Dia Ia Mereka Kami Kita Saya Aku Ini Itu Hal Namun Tetapi Tapi Sementara Menurut Dalam Pada Di Ke Dari Dengan Untuk Karena
  Sebab Selain Saat Ketika Setelah Sebelum Sebelumnya Kemudian Lalu Sedangkan Adapun Para Seorang Sebuah Jika Bila Kalau
  Meski Meskipun Walaupun Oleh Akibat Hingga Sejak Usai Begitu Padahal Bahkan Selanjutnya Sehingga Agar Apalagi Tidak Bukan
  Ada Nah Jadi Berdasarkan Terkait Diketahui Beliau Pihaknya Atas Sebagai Sebanyak Tak Juga Lebih Hasilnya Akan Dan Melalui`,
);

/** What follows the time of day within a sentence. */
export const afterTime = words(
  `EST EDT ET CST CDT CT PST PDT PT GMT UTC BST WIB WITA WIT Monday Tuesday Wednesday Thursday Friday Saturday Sunday Eastern
  Pacific Central Jan Feb March April May June July Aug Sept Oct Nov Dec January February August September October November
  December`,
);
