"""Help of the command line: `<path>` a command, `<path>_contoh` its examples, `opsi_<name>` an option."""

WORDS = {
    "contoh": "Examples",
    "pemakaian": "Usage",
    "perintah": "Commands",
    "opsi": "[OPTIONS]...",
    "perintah_opsi": "COMMAND ...",
    "status": "Exit status",
    "judul_sumber": "Arguments",
    "judul_hasil": "Result",
    "judul_hitung": "Computation",
    "judul_saring": "Filters",
    "judul_baca": "Reading of sources",
    "judul_umum": "General",
    "meta_SRC": "SRC",
    "meta_FILE": "FILE",
    "meta_DIR": "DIR",
    "meta_OUT": "OUT",
    "meta_N": "N",
    "meta_NAME": "NAME",
    "meta_DATE": "DATE",
    "meta_CODE": "CODE",
    "meta_TABLE=NAME": "TABLE=NAME",
    "meta_FIELD=NAME": "FIELD=NAME",
    "meta_ENCODING": "ENCODING",
    "status_0": "done, no faults in the data",
    "status_1": "done, and the data has faults (--exit-zero turns this into 0)",
    "status_2": "the call is wrong: an option, a name, a date, or a needed table or column is nowhere",
    "status_3": "a source cannot be read",
    "status_4": "an output cannot be written",
    "status_70": "a fault of the program",
    "status_130": "interrupted (Ctrl-C, SIGTERM)",
    "asn": "Competency gaps of civil servants (ASN) from an agency's own spreadsheets, down to the cell.",
    "asn_contoh": """asn sample contoh  # an invented agency to try things on
asn gap contoh/belawan  # summary of the gaps
asn check contoh/belawan  # every problem of the data, by cell""",
    "gap": "Compute competency gaps by employee, unit, competency and position.",
    "gap_contoh": """asn gap contoh/belawan  # summary on the terminal
asn gap contoh/belawan -o gap.xlsx  # the whole workbook
asn gap contoh/belawan --by unit -f csv  # one table for further work""",
    "recommend": "Recommend trainings of the agency's own catalogue for every gap, or say why there is none.",
    "recommend_contoh": """asn recommend contoh/tanjungbalai  # summary on the terminal
asn recommend contoh/belawan --top 3 -o saran.xlsx  # three choices for each gap
asn recommend contoh/belawan --by kosong  # gaps that the catalogue does not answer""",
    "mentor": "Pair colleagues who have a competency with those who need it, and form learning circles: for free.",
    "mentor_contoh": """asn mentor contoh/tanjungbalai  # summary on the terminal
asn mentor contoh/tanjungbalai --max-learners 2 --no-superior -o mentor.xlsx  # a lighter load, no superiors
asn mentor contoh/tanjungbalai --by lingkar  # learning circles""",
    "talent": "Show who stands above the standard and what to offer them, beside those who need development first.",
    "talent_contoh": """asn talent contoh/gayungan  # both lists on the terminal
asn talent contoh/gayungan -o talenta.xlsx  # the workbook
asn talent contoh/gayungan --by kembang -f csv  # those who need development first""",
    "check": "Check the data: every problem, its cell, and its repair.",
    "check_contoh": """asn check contoh/belawan  # all problems
asn check contoh/belawan -f csv -o check.csv  # one row per cell
asn check --explain NIP-02  # one code explained""",
    "mask": "Writes the same data without identities, to be shared: keyed pseudonyms, no group under 5 people.",
    "mask_contoh": """asn mask contoh/belawan -o samaran.xlsx  # one workbook without identities
asn mask contoh/belawan -o samaran/ --key kunci.key  # a CSV for each table, with a key of your own
asn mask contoh/belawan --strict --dry-run  # what would be masked and left out""",
    "template": "Write an empty workbook with the right sheets, headings and drop-down lists.",
    "template_contoh": """asn template data.xlsx  # an empty workbook to fill in
asn template data-2027.xlsx --lang en  # with English instructions
asn check contoh/belawan  # this is how a filled-in workbook is checked""",
    "sample": "Write the data of an invented agency, with some deliberate mistakes, to try things on.",
    "sample_contoh": """asn sample contoh  # write to the folder contoh
asn gap contoh/belawan  # compute
asn check contoh/belawan  # find the mistakes""",
    "run": "Runs the tasks of a file with nobody waiting: for cron, systemd and Task Scheduler.",
    "run_contoh": """asn run contoh/asn.toml --dry-run  # what would be read and written
asn run contoh/asn.toml  # run; what did not change is skipped
asn run contoh/asn.toml --only tanjungbalai --force  # one task, whatever happened""",
    "config": "Settings and where they come from.",
    "config_contoh": """asn config show  # all settings
asn config show -f json  # for another program
ASN_LANG=en asn config show  # the environment beats the files""",
    "config_show": "Show every setting, its value, and where that value comes from.",
    "config_show_contoh": """asn config show  # all settings
asn config show -f csv  # one row per setting
ASN_LANG=en asn config show  # the environment beats the files""",
    "opsi_help": "Show this help.",
    "opsi_version": "Show the versions of the program, of the file readers and of the legal data.",
    "opsi_install_completion": "Install completion for this shell.",
    "opsi_show_completion": "Show the completion script, to install it yourself.",
    "opsi_lang": "Language of the words; the content of CSV and JSON stays.",
    "opsi_color": "Colour; auto follows NO_COLOR, FORCE_COLOR and the terminal.",
    "opsi_quiet": "No warnings and notes; faults are still shown.",
    "opsi_verbose": "Also show the choices made and how long each stage took; not with -q.",
    "opsi_debug": "If the program fails, show the traceback.",
    "opsi_config": "Settings file in place of ./asn.toml.",
    "opsi_sources": "Workbooks, CSV, HTML, or folders of these; - for standard input.",
    "opsi_format": "Form of the result; without it: a table on a terminal, csv when piped.",
    "opsi_output": "Write to this file, in the form of its suffix; - for standard output.",
    "opsi_raw": "Leave text in CSV as it is, also what a spreadsheet would run as a formula.",
    "opsi_show_nip": "Show whole NIPs on the terminal and in HTML.",
    "opsi_exit_zero": "Exit status 0 even where the data has faults.",
    "opsi_by": "The table wanted (default: detail).",
    "opsi_all_rows": "Show all rows on the terminal, not only the first ones.",
    "opsi_unit": "Only this unit; repeatable.",
    "opsi_competency": "Only this competency, the JPM too; repeatable.",
    "opsi_jabatan": "Only this position; repeatable.",
    "opsi_as_of": "The state on this date, such as 2026-03-31 (default: today).",
    "opsi_assessment": "Which assessments count: the latest, the best or the mean (default: latest).",
    "opsi_expired": "Assessments past their validity: used or left out (default: use).",
    "opsi_purpose": "What the JPM is for; it decides the categories (default: mapping).",
    "opsi_target": "Compute against the position aimed at, not the present one (projected JPM).",
    "opsi_builtin_standard": "Use the built-in standard of PermenPANRB 38/2017 where a position has none.",
    "opsi_map": "File of padanan: names of units, positions and competencies that are one (asn check --write-map).",
    "opsi_top": "The best N trainings for each gap (default: 1).",
    "opsi_max_learners": "Competencies of colleagues that one mentor teaches, at most N (default: 3).",
    "opsi_superior": "Superiors may be mentors (default), or not.",
    "opsi_sheet": "Sheet NAME holds the table TABLE, such as pegawai=Data; repeatable.",
    "opsi_column": "Heading NAME holds the column FIELD, such as unit_kerja=OPD; repeatable.",
    "opsi_encoding": "Encoding of text files, such as cp1252 (default: found from the content).",
    "opsi_password_file": "Text file with passwords of workbooks, one a line (default: asked for on a terminal).",
    "opsi_explain": "Explain one problem code, such as NIP-02; without a code: list all of them.",
    "opsi_write_map": "Propose names that may be one in this file (.csv or .xlsx), to be decided and used with --map.",
    "opsi_fix": "Write a copy to -o FILE.xlsx with the safe repairs only, and a list of each.",
    "check_opsi_dry_run": "With --fix: show the list of repairs alone; write nothing.",
    "recommend_opsi_by": "The table wanted (default: pegawai).",
    "mentor_opsi_by": "The table wanted (default: pasangan).",
    "talent_opsi_by": "The table wanted (default: unggul).",
    "check_opsi_output": "Write to this file; .xlsx: a copy of the source, faulty cells coloured and commented.",
    "check_opsi_format": "Form of the result; without it: messages on a terminal, csv when piped; github: annotations.",
    "opsi_form": "Form of the result: table, json or csv.",
    "opsi_file": "The workbook to write.",
    "opsi_folder": "The folder to make.",
    "run_opsi_tasks": "A file with [[tugas]]; the settings in it hold for all tasks.",
    "run_opsi_config": "A settings file in place of what stands in the file of tasks.",
    "run_opsi_as_of": "The state on this day for tasks without per_tanggal (default: today).",
    "run_opsi_debug": "Where a task fails because of the program, log the traceback (shown with -v).",
    "run_opsi_quiet": "Only the lines of tasks with faults: cron then mails when there is something to read.",
    "run_opsi_verbose": "Show below the line of each task all that it says; not together with -q.",
    "mask_opsi_output": "Write to this .xlsx workbook, or to this folder: a CSV for each table.",
    "opsi_key": "Key of the pseudonyms; made where there is none (default: in your settings folder). Never share it.",
    "opsi_strict": "Leave out people, too, who are known by the standard of their post; the totals then differ.",
    "mask_opsi_dry_run": "Show what would be masked; write nothing.",
    "opsi_only": "Only this task; may be repeated.",
    "opsi_force": "Run tasks that did not change, too.",
    "opsi_dry_run": "Show what would be read and written; write nothing.",
    "opsi_log": "Add one line of JSON per task to this file.",
}
