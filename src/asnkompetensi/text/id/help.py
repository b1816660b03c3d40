"""Help of the command line: `<path>` a command, `<path>_contoh` its examples, `opsi_<name>` an option."""

WORDS = {
    "contoh": "Contoh",
    "pemakaian": "Pemakaian",
    "perintah": "Perintah",
    "opsi": "[OPSI]...",
    "perintah_opsi": "PERINTAH ...",
    "status": "Status keluar",
    "judul_sumber": "Argumen",
    "judul_hasil": "Hasil",
    "judul_hitung": "Perhitungan",
    "judul_rencana": "Batas rencana",
    "judul_pencarian": "Pencarian",
    "judul_pasti": "Kepastian",
    "judul_saring": "Saringan",
    "judul_baca": "Pembacaan sumber",
    "judul_umum": "Umum",
    "meta_SRC": "SUMBER",
    "meta_RESULT": "HASIL",
    "meta_TABLE": "TABEL",
    "meta_ADDRESS": "ALAMAT",
    "meta_FILE": "BERKAS",
    "meta_DIR": "FOLDER",
    "meta_KIND,KIND": "JENIS,JENIS",
    "meta_OUT": "HASIL",
    "meta_N": "N",
    "meta_RP": "RP",
    "meta_PCT": "PERSEN",
    "meta_PCT,PCT": "PERSEN,PERSEN",
    "meta_S": "DETIK",
    "meta_NAME": "NAMA",
    "meta_DATE": "TANGGAL",
    "meta_CODE": "KODE",
    "meta_TABLE=NAME": "TABEL=NAMA",
    "meta_FIELD=NAME": "KOLOM=NAMA",
    "meta_ENCODING": "ENCODING",
    "status_0": "selesai, data tanpa galat",
    "status_1": "selesai, dan data memuat galat (--exit-zero menjadikannya 0)",
    "status_2": "pemanggilan salah: opsi, nama, tanggal, atau tabel dan kolom wajib yang tidak ada",
    "status_3": "sebuah sumber tidak dapat dibaca",
    "status_4": "keluaran tidak dapat ditulis",
    "status_70": "kesalahan program",
    "status_130": "dibatalkan (Ctrl-C, SIGTERM)",
    "asn": "Menghitung kesenjangan kompetensi ASN dari lembar kerja instansi, sampai ke sel asalnya.",
    "asn_contoh": """asn sample contoh  # instansi rekaan untuk mencoba
asn gap contoh/belawan  # ringkasan kesenjangan
asn check contoh/belawan  # setiap masalah data, per sel""",
    "gap": "Menghitung kesenjangan kompetensi per pegawai, unit, kompetensi, dan jabatan.",
    "gap_contoh": """asn gap contoh/belawan  # ringkasan di terminal
asn gap contoh/belawan -o gap.xlsx  # buku kerja lengkap
asn gap contoh/belawan --by unit -f csv  # satu tabel untuk diolah lagi""",
    "recommend": "Menyarankan pelatihan dari katalog sendiri untuk setiap kesenjangan, atau sebab tidak adanya.",
    "recommend_contoh": """asn recommend contoh/tanjungbalai  # ringkasan di terminal
asn recommend contoh/belawan --top 3 -o saran.xlsx  # tiga pilihan per kesenjangan
asn recommend contoh/belawan --by kosong  # kesenjangan yang tidak terjawab katalog""",
    "plan": "Memilih pelatihan, kelas, dan peserta yang menutup paling banyak dengan dana yang ada, beserta buktinya.",
    "plan_contoh": """asn plan contoh/belawan  # ringkasan di terminal
asn plan contoh/belawan --budget 250jt -o rencana.xlsx  # satu anggaran, bila data tanpa tabel dana
asn plan contoh/tanjungbalai --fair --max-away 20 -o plan.json  # setiap unit mendapat bagian; dapat dibuktikan""",
    "mentor": "Memasangkan rekan yang menguasai dengan yang memerlukan, dan menyusun lingkar belajar: tanpa biaya.",
    "mentor_contoh": """asn mentor contoh/tanjungbalai  # ringkasan di terminal
asn mentor contoh/tanjungbalai --max-learners 2 --no-superior -o mentor.xlsx  # beban lebih ringan, tanpa atasan
asn mentor contoh/tanjungbalai --by lingkar  # lingkar belajar""",
    "talent": "Menunjukkan siapa di atas standar dan apa tawarannya, di samping siapa yang perlu dikembangkan dulu.",
    "talent_contoh": """asn talent contoh/gayungan  # kedua daftar di terminal
asn talent contoh/gayungan -o talenta.xlsx  # buku kerja
asn talent contoh/gayungan --by kembang -f csv  # yang perlu dikembangkan dulu""",
    "explain": "Menjelaskan angka mana pun sampai rumus, sel asal, aturan, dan dasar hukumnya.",
    "explain_contoh": """asn explain contoh/belawan --unit Sekretariat  # angka utama satu unit
asn explain contoh/belawan --by ringkasan --figure rata_jpm  # satu angka dari ringkasan
asn explain contoh/belawan --id unit-kompetensi/Sekretariat/Komunikasi -f json  # satu baris, sebagai pohon""",
    "evaluate": "Menilai apakah pelatihan berdampak: peserta di samping yang sama kebutuhannya tetapi tidak ikut.",
    "evaluate_contoh": """asn evaluate contoh/tanjungbalai contoh/tanjungbalai-2026.xlsx  # ringkasan
asn evaluate contoh/tanjungbalai contoh/tanjungbalai-2026.xlsx --by pasangan  # siapa dibandingkan
asn evaluate contoh/tanjungbalai contoh/tanjungbalai-2026.xlsx -o nilai.xlsx  # buku kerja""",
    "evaluate_opsi_sources": "Dua periode, yang lama lebih dulu: masing-masing satu berkas, atau satu folder.",
    "opsi_plan": "Bandingkan pula rencana di FILE (hasil asn plan -o plan.json) dengan yang terjadi.",
    "opsi_match": "Pembanding dari unit yang sama (unit, bawaan) atau dari seluruh instansi (agency).",
    "evaluate_opsi_by": "Tabel yang diminta (bawaan: pelatihan).",
    "check": "Memeriksa data: setiap masalah, selnya, dan cara memperbaikinya.",
    "check_contoh": """asn check contoh/belawan  # semua masalah
asn check contoh/belawan -f csv -o check.csv  # satu baris per sel
asn check --explain NIP-02  # penjelasan satu kode""",
    "report": "Membuat seluruh berkas instansi dalam satu folder: halaman, dokumen, buku kerja, tabel, surat per unit.",
    "report_contoh": """asn report contoh/belawan -o berkas  # seluruh berkas
asn report contoh/belawan -o berkas --only unit --agency "Kota Contoh"  # buku kerja setiap unit saja
asn report contoh/belawan -o berkas --dry-run  # apa yang akan dibaca dan ditulis""",
    "report_opsi_output": "Folder yang akan dibuat; hanya berkas asn report yang lama yang digantikan.",
    "report_opsi_only": "Hanya jenis ini, dipisahkan koma: html, xlsx, docx, csv, json, unit.",
    "opsi_style": "Templat Word instansi: kop, gaya, dan kertasnya dipakai dokumen dan surat.",
    "opsi_shared": "Tanpa identitas, untuk dibagikan: nama samaran dan kelompok minimal 5 orang seperti asn mask.",
    "report_opsi_dry_run": "Tampilkan apa yang akan dibaca dan ditulis; tidak menghitung dan tidak menulis apa-apa.",
    "opsi_before": "Periode sebelumnya, untuk tren dan evaluasi; boleh diulang, dari yang terlama.",
    "opsi_agency": "Nama instansi: judul setiap dokumen, dan bagian instansi= pada folder Parquet.",
    "mask": "Menulis data yang sama tanpa identitas, untuk dibagikan: nama samaran berkunci, kelompok minimal 5 orang.",
    "mask_contoh": """asn mask contoh/belawan -o samaran.xlsx  # satu buku kerja tanpa identitas
asn mask contoh/belawan -o samaran/ --key kunci.key  # satu CSV per tabel, kunci sendiri
asn mask contoh/belawan --strict --dry-run  # apa yang akan disamarkan dan disisihkan""",
    "map": "Mengusulkan peta basis data: tabel dan kolom mana yang menjadi tabel dan kolom asn.",
    "map_contoh": """asn map --from sqlite:///simpeg.db -o simpeg.toml  # usulan untuk diperiksa
asn map --from "sqlite:///simpeg.db?tables=pegawai"  # satu tabel saja, di layar
asn map --from "sqlite:///simpeg.db?tables=pegawai" -o pegawai.toml  # satu tabel saja, ke berkas""",
    "map_opsi_source": "Alamat basis data; dengan ?tables=a,b hanya tabel itu, tanpanya semua.",
    "map_opsi_output": "Berkas TOML untuk usulannya; tanpa ini ke keluaran standar.",
    "template": "Menulis buku kerja kosong dengan lembar, judul kolom, dan daftar pilihan yang benar.",
    "template_contoh": """asn template data.xlsx  # buku kerja kosong untuk diisi
asn template data-2027.xlsx --lang en  # petunjuknya dalam bahasa Inggris
asn check contoh/belawan  # seperti ini buku kerja yang sudah diisi diperiksa""",
    "sample": "Menulis data instansi rekaan, dengan beberapa kesalahan yang disengaja, untuk mencoba.",
    "sample_contoh": """asn sample contoh  # tulis ke folder contoh
asn gap contoh/belawan  # hitung
asn check contoh/belawan  # temukan kesalahannya""",
    "show": "Menampilkan hasil yang tersimpan (JSON, rencana, CSV), atau menulisnya dalam bentuk lain.",
    "show_contoh": """asn gap contoh/belawan -o gap.json  # simpan hasil
asn show gap.json  # lihat lagi
asn show gap.json -o gap.md  # bentuk lain""",
    "show_opsi_file": "Hasil asn yang tersimpan: JSON, plan.json, CSV, atau folder berkas; - untuk masukan standar.",
    "show_opsi_by": "Tabel yang diminta, bila hasil memuat beberapa.",
    "diff": "Menunjukkan apa yang berbeda antara dua hasil: orang, level, kesenjangan, kursi, dana, dan mengapa.",
    "diff_contoh": """asn diff lama.json baru.json  # ringkasan dan sebabnya
asn diff lama.json baru.json --by isi  # setiap nilai yang berbeda
asn diff lama.json baru.json -o beda.xlsx  # buku kerja""",
    "diff_opsi_sources": "Dua hasil tersimpan, yang lama lebih dulu.",
    "diff_opsi_by": "Tabel yang diminta (bawaan: isi).",
    "run": "Menjalankan tugas-tugas sebuah berkas tanpa ditunggui: untuk cron, systemd, dan Task Scheduler.",
    "run_contoh": """asn run contoh/asn.toml --dry-run  # apa yang akan dibaca dan ditulis
asn run contoh/asn.toml  # jalankan; yang tidak berubah dilewati
asn run contoh/asn.toml --only tanjungbalai --force  # satu tugas, bagaimanapun""",
    "config": "Setelan dan asalnya.",
    "config_contoh": """asn config show  # semua setelan
asn config show -f json  # untuk program lain
ASN_LANG=en asn config show  # lingkungan mengalahkan berkas""",
    "config_show": "Menampilkan setiap setelan, nilainya, dan dari mana nilai itu berasal.",
    "config_show_contoh": """asn config show  # semua setelan
asn config show -f csv  # satu baris per setelan
ASN_LANG=en asn config show  # lingkungan mengalahkan berkas""",
    "opsi_help": "Tampilkan bantuan ini.",
    "opsi_version": "Tampilkan versi program, pembaca berkas, dan data hukum.",
    "opsi_install_completion": "Pasang pelengkapan otomatis untuk shell ini.",
    "opsi_show_completion": "Tampilkan naskah pelengkapan otomatis, untuk dipasang sendiri.",
    "opsi_lang": "Bahasa kata-kata; isi CSV dan JSON tidak berubah.",
    "opsi_color": "Warna; auto mengikuti NO_COLOR, FORCE_COLOR, dan terminal.",
    "opsi_quiet": "Tanpa peringatan dan catatan; galat tetap tampil.",
    "opsi_verbose": "Tampilkan juga pilihan yang dipakai dan lamanya tiap tahap; tidak bersama -q.",
    "opsi_debug": "Bila program gagal, tampilkan jejaknya.",
    "opsi_config": "Berkas setelan sebagai ganti ./asn.toml.",
    "opsi_sources": "Buku kerja, CSV, HTML, Parquet, atau folder berisi berkas itu; - untuk masukan standar.",
    "opsi_format": "Bentuk hasil; tanpa opsi ini: tabel di terminal, csv bila dialirkan.",
    "opsi_output": "Tulis ke berkas ini, bentuknya menurut akhiran; - untuk keluaran standar.",
    "opsi_raw": "Biarkan teks CSV apa adanya, juga yang dapat dijalankan lembar kerja sebagai rumus.",
    "opsi_show_nip": "Tampilkan NIP utuh di terminal dan HTML.",
    "opsi_exit_zero": "Status keluar 0 walau data memuat galat.",
    "opsi_by": "Tabel yang diminta (bawaan: detail).",
    "opsi_all_rows": "Tampilkan semua baris di terminal, bukan hanya yang teratas.",
    "opsi_unit": "Hanya unit ini; boleh diulang.",
    "opsi_competency": "Hanya kompetensi ini, JPM pun hanya atasnya; boleh diulang.",
    "opsi_jabatan": "Hanya jabatan ini; boleh diulang.",
    "opsi_as_of": "Keadaan pada tanggal ini, misalnya 2026-03-31 (bawaan: hari ini).",
    "opsi_assessment": "Penilaian yang dipakai: terbaru, tertinggi, atau rata-rata (bawaan: latest).",
    "opsi_expired": "Penilaian yang lewat masa berlakunya: dipakai atau disisihkan (bawaan: use).",
    "opsi_purpose": "Tujuan JPM, penentu kategorinya: pemetaan atau pengisian jabatan (bawaan: mapping).",
    "opsi_target": "Hitung terhadap jabatan tujuan, bukan jabatan sekarang (JPM proyeksi).",
    "opsi_builtin_standard": "Pakai standar bawaan PermenPANRB 38/2017 bila jabatan belum punya standar.",
    "opsi_map": "Berkas padanan: nama unit, jabatan, dan kompetensi yang sebenarnya satu (asn check --write-map).",
    "opsi_engine": "Mesin hitung, hasilnya sama; auto: menurut besar data dan yang terpasang (bawaan: pandas).",
    "opsi_spark_master": "Tempat pekerja Spark: spark://host:7077 (bawaan: menurut spark-submit, atau komputer ini).",
    "opsi_top": "Pelatihan terbaik sebanyak N untuk setiap kesenjangan (bawaan: 1).",
    "opsi_max_learners": "Kompetensi rekan yang dibimbing seorang mentor, paling banyak N (bawaan: 3).",
    "opsi_superior": "Atasan boleh menjadi mentor (bawaan), atau tidak.",
    "opsi_max_jp": "JP seorang pegawai paling banyak N (bawaan: 40).",
    "opsi_max_trainings": "Pelatihan seorang pegawai paling banyak N (bawaan: 3).",
    "opsi_budget": "Satu anggaran untuk semuanya, misalnya 250jt; hanya bila data tidak memuat tabel dana.",
    "opsi_min_per_unit": "Setiap unit mendapat paling sedikit N kursi, atau sebanyak peminatnya bila kurang dari N.",
    "opsi_fair": "Setiap unit mendapat bagian kursi sebesar bagian peminatnya, dibulatkan ke bawah.",
    "opsi_max_away": "Paling banyak sekian persen pegawai aktif sebuah unit di kelas pada hari yang sama (minimal 1).",
    "opsi_ikm": "Dahulukan unit yang layanannya dinilai rendah: bobotnya dikali 2 - IKM/100.",
    "opsi_time_limit": "Berhenti mencari sesudah sekian detik, dengan rencana terbaik sejauh itu (bawaan: 60).",
    "opsi_gap": "Cukup bila terbukti paling jauh sekian persen dari yang terbaik, misalnya 0,5 (bawaan: 0).",
    "opsi_solver": "Cara mencari: exact (HiGHS), prices (harga bayangan), atau auto menurut besarnya (bawaan: auto).",
    "opsi_why": "Mengapa pegawai dengan NIP ini mendapat kursi atau tidak, dan kerugian bila ia dipaksakan.",
    "opsi_sweep": "Rencana untuk anggaran dari:sampai:langkah, misalnya 100jt:1miliar:50jt; semua dana sebanding.",
    "opsi_shared_purse": "Dana bersama beberapa instansi: setiap SRC satu instansi, semua direncanakan; boleh diulang.",
    "plan_opsi_by": "Tabel yang diminta (bawaan: kursi).",
    "plan_opsi_verify": "Buktikan rencana di BERKAS (hasil -o plan.json) dari data saja, tanpa mencari rencana.",
    "plan_opsi_dry_run": "Tampilkan apa yang akan dibaca dan ditulis; tidak menghitung dan tidak menulis apa-apa.",
    "opsi_sheet": "Lembar NAMA memuat tabel TABEL, misalnya pegawai=Data; boleh diulang.",
    "opsi_column": "Judul NAMA memuat kolom KOLOM, misalnya unit_kerja=OPD; boleh diulang.",
    "opsi_encoding": "Encoding berkas teks, misalnya cp1252 (bawaan: dikenali dari isinya).",
    "opsi_password_file": "Berkas teks berisi kata sandi buku kerja, satu per baris (bawaan: ditanyakan di terminal).",
    "opsi_explain": "Jelaskan satu kode masalah, misalnya NIP-02; tanpa kode: semua kode.",
    "opsi_write_map": "Usulkan nama yang mungkin satu ke berkas ini (.csv atau .xlsx), untuk diputuskan lalu --map.",
    "opsi_fix": "Tulis salinan ke -o FILE.xlsx dengan perbaikan yang aman saja, dan daftar setiap perbaikan.",
    "check_opsi_dry_run": "Dengan --fix: tampilkan daftar perbaikannya saja; tidak menulis apa-apa.",
    "recommend_opsi_by": "Tabel yang diminta (bawaan: pegawai).",
    "mentor_opsi_by": "Tabel yang diminta (bawaan: pasangan).",
    "talent_opsi_by": "Tabel yang diminta (bawaan: unggul).",
    "opsi_nip": "Jelaskan baris pegawai dengan NIP ini; bersama --competency: satu kesenjangannya.",
    "explain_opsi_unit": "Jelaskan unit ini; bersama --competency: unit dan kompetensi itu.",
    "explain_opsi_competency": "Jelaskan kompetensi ini.",
    "explain_opsi_jabatan": "Jelaskan jabatan ini.",
    "opsi_only_unit": "Dalam hasil untuk unit ini saja: seperti --unit pada asn gap; boleh berulang.",
    "opsi_only_competency": "Dalam hasil untuk kompetensi ini saja: seperti --competency pada asn gap; boleh berulang.",
    "opsi_only_jabatan": "Dalam hasil untuk jabatan ini saja: seperti --jabatan pada asn gap; boleh berulang.",
    "explain_opsi_by": "Tabel hasil yang barisnya dijelaskan (bawaan: menurut yang disebut).",
    "opsi_figure": "Hanya angka ini: nama kolom di tabel itu, misalnya jpm (bawaan: angka utamanya).",
    "opsi_id": "Jelaskan baris dengan id ini, misalnya unit/Sekretariat atau pegawai/NIP#jpm; boleh diulang.",
    "opsi_depth": "Uraikan paling dalam N tingkat (bawaan: sampai sel untuk orang, 3 untuk yang lain).",
    "opsi_all": "Semua angka baris itu dan semua bagiannya, sampai sel.",
    "check_opsi_output": "Tulis ke berkas ini; .xlsx: salinan sumber, sel yang salah diwarnai dan diberi komentar.",
    "check_opsi_format": "Bentuk hasil; tanpa opsi ini: pesan di terminal, csv bila dialirkan; github: anotasi "
    "GitHub Actions.",
    "opsi_form": "Bentuk hasil: table, json, atau csv.",
    "opsi_file": "Buku kerja yang akan ditulis.",
    "opsi_folder": "Folder yang akan dibuat.",
    "run_opsi_tasks": "Berkas yang memuat [[tugas]]; setelan di dalamnya berlaku bagi semua tugas.",
    "run_opsi_config": "Berkas setelan sebagai ganti yang ada di dalam berkas tugas.",
    "run_opsi_as_of": "Keadaan pada tanggal ini bagi tugas tanpa per_tanggal (bawaan: hari ini).",
    "run_opsi_debug": "Bila sebuah tugas gagal karena program, catat jejaknya (tampil dengan -v).",
    "run_opsi_quiet": "Hanya baris tugas yang bermasalah: cron lalu mengirim surat bila ada yang perlu dibaca.",
    "run_opsi_verbose": "Tampilkan di bawah baris setiap tugas semua yang dikatakannya; tidak bersama -q.",
    "mask_opsi_output": "Tulis ke buku kerja .xlsx ini, atau ke folder ini: satu CSV per tabel.",
    "opsi_key": "Berkas kunci nama samaran; dibuat bila belum ada (bawaan: di folder setelan Anda). Jangan dibagikan.",
    "opsi_strict": "Sisihkan juga orang yang dapat dikenali dari standar jabatannya; jumlahnya lalu berbeda.",
    "mask_opsi_dry_run": "Tampilkan apa yang akan disamarkan; tidak menulis apa-apa.",
    "opsi_only": "Hanya tugas ini; boleh diulang.",
    "opsi_force": "Jalankan juga tugas yang tidak berubah.",
    "opsi_dry_run": "Tampilkan apa yang akan dibaca dan ditulis; tidak menulis apa-apa.",
    "opsi_log": "Tambahkan satu baris JSON per tugas ke berkas ini.",
    "opsi_sensitivity": "Keputusan mana yang bertahan bila ada salah satu level atau bobot lain; apa yang mengubahnya.",
    "opsi_tolerance": "Putusan bila standar dikurangi persen ini, misalnya 0,5,10,15; mana yang berubah.",
    "opsi_next_assess": "N orang di tiap unit yang sebaiknya dinilai berikutnya, agar selangnya paling sempit.",
    "meta_PERIOD": "PERIODE",
    "trend": "Membandingkan dua periode atau lebih: apa yang naik dan turun, dan sebabnya.",
    "trend_opsi_sources": (
        "Periode dari yang terlama: buku kerja, CSV, HTML, atau folder yang semua berkasnya satu periode."
    ),
    "trend_opsi_by": "Tabel yang diminta (bawaan: pegawai).",
    "trend_opsi_as_of": (
        "Keadaan periode terbaru pada tanggal ini (bawaan: hari ini); yang lama: penilaian terakhirnya."
    ),
    "trend_contoh": """asn trend contoh/kupang/kupang-2024.xlsx contoh/kupang/kupang-2025.xlsx  # ringkasan di terminal
asn trend contoh/kupang/*-2024.xlsx contoh/kupang/*-2025.xlsx -o tren.xlsx  # buku kerja dengan grafik
asn trend contoh/kupang/*-2024.xlsx contoh/kupang/*-2025.xlsx --by unit  # sebab perubahan per unit""",
}
