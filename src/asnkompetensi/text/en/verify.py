"""What is wrong with a plan that is not proven, and what was proven of one that is."""

WORDS = {
    "salinan_lain": "give the file that asn plan -o wrote, or another copy of it",
    "tanpa_kunci": "a value that must be there is missing",
    "bukan_bilangan": "a value is no number of a reasonable size",
    "isi_salah": "a value is not one that may stand there",
    "kunci_ganda": "a key is written twice",
    "terlalu_dalam": "it is nested too deeply",
    "hash": "the data, or the settings of names and law (--map, asn.toml), are not those that the plan was made from",
    "urutan_kelas": "classes are not in the order of kode and angkatan, or listed twice",
    "urutan_kursi": "seats are not in the order of NIP and kode, or listed twice",
    "orang": "there is no active employee with that NIP",
    "kode": "there is no training with that kode",
    "kursi": "the seat closes no gap of its person",
    "terselenggara": "the training cannot be held",
    "level_ditutup": "the levels that a seat closes are wrong",
    "nilai_kursi": "the worth of a seat is wrong",
    "dua_kali": "a person attends two trainings for one competency",
    "jp": "a person gets more JP than allowed",
    "pelatihan": "a person attends more trainings than allowed",
    "bentrok": "a person is in two classes on one day",
    "angkatan": "the classes of a kode are not numbered from 1",
    "peserta": "the people of a class are not in order, or listed twice",
    "isi_kelas": "classes and seats name different people",
    "minimal": "a class has too few people",
    "maksimal": "a class has too many people",
    "maks_angkatan": "there are more classes of a kode than allowed",
    "tanpa_dana": "a class is paid by a purse that there is not",
    "untuk": "the purse may not pay the class, or one of its people",
    "biaya": "the cost of a class is wrong",
    "jumlah_dana": "there are not as many purses as in the data",
    "dana": "a purse is not described as in the data",
    "anggaran": "there is no budget where the data have purses",
    "pagu": "the money of a purse is not that of the data",
    "terpakai": "the money spent from a purse is wrong",
    "lewat_pagu": "more is spent than the purse holds",
    "harga": "a shadow price is below 0",
    "harga_siapa": "a price is for a training or a unit that there is not",
    "jaminan": "a unit gets less than --min-per-unit guarantees",
    "adil": "a unit gets less than its share by --fair",
    "hadir": "too many people of a unit are in class on one day",
    "nilai": "the worth of the plan is not that of its seats together",
    "batas": "the bound is below the worth",
    "selisih": "selisih_persen does not agree with worth and bound",
    "status": "the status does not agree with worth, bound and seats",
    "terbukti": "Proven from the data alone: {orang:person|people} in {kursi:seat|seats} and {kelas:class|classes}, "
    "cost {biaya}, worth {nilai}; every limit is kept.",
    "terbukti_harga_optimal": "No plan is better. That is proven, too, from the data alone: by the prices in the file "
    "no plan is worth more than {batas_terbukti}.",
    "terbukti_harga_layak": "This plan is at most {selisih_persen} % below the best. That is proven, too, from the "
    "data alone: by the prices in the file no plan is worth more than {batas_terbukti}.",
    "terbukti_harga_kosong": "Not one seat is possible. That is proven, too, from the data alone, by the prices in the"
    " file.",
    "harga_saja": "By the prices in the file, from the data alone: no plan is worth more than "
    "{batas_terbukti}, so this one is at most {selisih_terbukti} % below the best.",
    "jarak_optimal": "The bound that is written ({batas}) is lower: by it no plan is better. It comes from "
    "trying whole classes, and only the solver can prove it.",
    "jarak_layak": "The bound that is written ({batas}) is lower: by it this plan is at most "
    "{selisih_persen} % below the best. It comes from trying whole classes, and only the "
    "solver can prove it.",
    "jarak_kosong": "The bound that is written ({batas}) is lower: by it not one seat is possible. It comes "
    "from trying whole classes, and only the solver can prove it.",
    "tanpa_tabel": "{opsi} has no use with --verify: its result is a sentence, no table",
    "tanpa_tabel_saran": "leave {opsi} out, or run asn plan without --verify",
    "opsi_lain": "{opsi} is another than in {berkas}",
    "opsi_lain_saran": "leave {opsi} out: --verify takes it from the plan's file",
}
