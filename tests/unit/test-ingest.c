/*
 * ingest: one case a rule that a stream can break, each told with its message at its
 * record and field; all violations told, not the first; the document left as it was;
 * limits; and a stream that says everything there is to say.
 */
#include "document-fixture.h"
#include "unit.h"

/* Records behind the first (number 1, `briefing` of region x) and what is told of them:
 * NAME place. */
struct bad_case { const char *records, *told; };

static const struct bad_case fields[] = {
    {"fact|a|ten||places\n", "BAD_DECIMAL x record 2 (fact), field value\n"},
    {"fact|a|1,200||places\n", "BAD_DECIMAL x record 2 (fact), field value\n"},
    {"fact|a|12|x|places|between\n", "BAD_DECIMAL x record 2 (fact), field to\n"},
    {"fact|A|12||places\n", "BAD_ID x record 2 (fact), field id\n"},
    {"fact||12||places\n", "FIELD_MISSING x record 2 (fact), field id\n"},
    {"fact|a|||places\n", "FIELD_MISSING x record 2 (fact), field value\n"},
    {"fact|a|12\n", "FIELD_MISSING x record 2 (fact), field unit\n"},
    {"fact|a|12||elephants\n", "BAD_UNIT x record 2 (fact), field unit\n"},
    {"fact|a|12||places|roughly\n", "BAD_CHOICE x record 2 (fact), field qualifier\n"},
    {"fact|a|12||places||18\n", "BAD_PERIOD x record 2 (fact), field period\n"},
    {"fact|a|12||places|||finished\n", "BAD_CHOICE x record 2 (fact), field stage\n"},
    {"fact|a|12||places|||||||标签|label\n", ""},
    {"source|s|源|S\nfact|a|12||places|||||7-\n", "BAD_PLACE x record 3 (fact), field at\n"},
    {"source|s|源|S\nfact|a|12||places|||||9-7\n", "BAD_PLACE x record 3 (fact), field at\n"},
    {"source|s|源|S\nfact|a|12||places|||||0\n", "BAD_PLACE x record 3 (fact), field at\n"},
    {"source|s|源|S\nfact|a|12||places|||||7,9-11\n", ""},
    {"fact|a|12||places|||||7\n", "NO_SOURCE x record 2 (fact), field at\n"},
    {"fact|a|12||places||||s\n", "UNKNOWN_SOURCE x record 2 (fact), field source\n"},
    {"fact|a|12||places||||y.s\n", ""},
    {"fact|a|12||places||||||yes|标签|label\n", "BAD_FLAG x record 2 (fact), field headline\n"},
    {"fact|a|12||places||||||1\n", "HEADLINE_LABEL x record 2 (fact), field label-zh\n"},
    {"fact|a|12||places||||||1|标签\n", "HALF_A_PAIR x record 2 (fact), field label-en\n"},
    {"fact|a|12||places|||||||\\-|label\n", "GAP_PLACE x record 2 (fact), field label-zh\n"},
    {"fact|a|12||places|between\n", "BETWEEN x record 2 (fact), field to\n"},
    {"fact|a|12|15|places\n", "BETWEEN x record 2 (fact), field to\n"},
    {"fact|a|12|12.0|places|between\n", "BETWEEN x record 2 (fact), field to\n"},
    {"fact|a|-3|12|places|between\n", ""},
    {"fact|a|\\-||places\n", "GAP_PLACE x record 2 (fact), field value\n"},
    {"fact|a|1||places\nfact|a|2||places\n", "ID_TWICE x record 3 (fact), field id\n"},
    {"measure|weather|reported|做法|Way\n", "BAD_THEME x record 2 (measure), field theme\n"},
    {"measure|funding||做法|Way\n", "FIELD_MISSING x record 2 (measure), field stage\n"},
    {"event|today|事|Event\n", "BAD_PERIOD x record 2 (event), field period\n"},
    {"event|2018|事|Event||no\n", "BAD_FLAG x record 2 (event), field document\n"},
    {"waiver|all|a|理由\n", "BAD_CHOICE x record 2 (waiver), field rule\n"},
    {"waiver|same-facts|a\n", "FIELD_MISSING x record 2 (waiver), field reason\n"},
    {"source|s|源|S\nsource|s|源|S\n", "NODE_TWICE x record 3 (source), field id\n"},
    {"source|s|源|S|||never\n", "BAD_PERIOD x record 2 (source), field date\n"},
    {"term|t|词|ci|word|解|Said\nterm|t|词|ci|word|解|Said\n",
     "NODE_TWICE x record 3 (term), field id\n"},
    {"term|t|词||word|解|Said\n", "FIELD_MISSING x record 2 (term), field pinyin\n"},
    {"term|t|词|ci|word\n", "HALF_A_PAIR x record 2 (term), field explanation-zh\n"
                            "HALF_A_PAIR x record 2 (term), field explanation-en\n"},
    {"term|t|词|ci|\\?|解|Said\n", "GAP_PLACE x record 2 (term), field en\n"},
    {"term|t|词}}|ci|word|解|Said\n", "STRAY_BRACE x record 2 (term), field zh\n"},
    {"data-fault|places.csv|3|2|number\n", "DATA_NUMBER x record 2 (data-fault)\n"},
    {"data-fault|places.csv|3|2|too-large\n", "DATA_FAULT x record 2 (data-fault)\n"},
    {"data-fault|places.csv|3|2|fields\n", "DATA_FIELDS x record 2 (data-fault)\n"},
    {"data-fault|places.csv|3|2|utf-8\n", "DATA_UTF8 x record 2 (data-fault)\n"},
    {"data-fault|places.csv|3|2|quote\n", "DATA_QUOTE x record 2 (data-fault)\n"},
    {"data-fault|places.csv|3|2|unclosed-quote\n", "DATA_UNCLOSED x record 2 (data-fault)\n"},
    {"data-fault|places.csv|3|2|no-head\n", "DATA_NO_HEAD x record 2 (data-fault)\n"},
    {"data-fault|places.csv|3|2|repeated-head\n", "DATA_REPEATED_HEAD x record 2 (data-fault)\n"},
    {"data-fault|places.csv|3|2|period\n", "DATA_PERIOD x record 2 (data-fault)\n"},
    {"data-fault|places.csv|3|2|line-break\n", "DATA_LINE_BREAK x record 2 (data-fault)\n"},
    {"data-fault|places.csv|0|2|number\n", "BAD_NATURAL x record 2 (data-fault), field line\n"},
};

static const struct bad_case texts[] = {
    {"paragraph|body|好\n", "HALF_A_PAIR x record 2 (paragraph), field en\n"},
    {"paragraph|body||Well\n", "HALF_A_PAIR x record 2 (paragraph), field zh\n"},
    {"paragraph|body|好| \n", "HALF_A_PAIR x record 2 (paragraph), field en\n"},
    {"paragraph|body|　|Well\n", "HALF_A_PAIR x record 2 (paragraph), field zh\n"},
    {"paragraph|body\n", "HALF_A_PAIR x record 2 (paragraph), field zh\n"
                         "HALF_A_PAIR x record 2 (paragraph), field en\n"},
    {"paragraph|body|\\-|\\?\n", "NO_SIDE x record 2 (paragraph), field zh\n"},
    {"paragraph|body|好|Well|||小标题\n", "HALF_A_PAIR x record 2 (paragraph), field head-en\n"},
    {"paragraph|loud|好|Well\n", "BAD_CHOICE x record 2 (paragraph), field role\n"},
    {"paragraph||好|Well\n", "FIELD_MISSING x record 2 (paragraph), field role\n"},
    {"paragraph|body|好\\n好|Well\n", "LINE_BREAK x record 2 (paragraph), field zh\n"},
    {"paragraph|body|好|A\\tB\n", "LINE_BREAK x record 2 (paragraph), field en\n"},
    {"paragraph|body|好|\xC3(\n", "BAD_TEXT x record 2 (paragraph), field en\n"},
    {"paragraph|body|\xE2\x80\xAE好|Well\n", "BAD_TEXT x record 2 (paragraph), field zh\n"},
    {"paragraph|body|好\x07|Well\n", "BAD_TEXT x record 2 (paragraph), field zh\n"},
    {"paragraph|body|好|Well\r\n", "BAD_TEXT x record 2 (paragraph), field en\n"},
    {"paragraph|body|{a}|{a}\n", "UNKNOWN_FACT x record 2 (paragraph), field zh\n"
                                 "UNKNOWN_FACT x record 2 (paragraph), field en\n"},
    {"fact|a|1||places\nparagraph|body|{a}|One\n",
     "FACT_ONE_SIDED x record 3 (paragraph), field en\n"},
    {"fact|a|1||places\nwaiver|same-facts|a|译文不必\nparagraph|body|{a}|One\n", ""},
    {"fact|a|1||places\nparagraph|body|{x.a}|{x.a}\n", ""},
    {"fact|a|1||places\nparagraph|body|{a}{a}|{a}\n", ""},
    {"paragraph|body|见{see:t}|See {see:x.t}\n",
     "UNKNOWN_REFERENCE x record 2 (paragraph), field zh\n"
     "UNKNOWN_REFERENCE x record 2 (paragraph), field en\n"},
    {"paragraph|body|{bold|好}|Well\n", "UNKNOWN_FORM x record 2 (paragraph), field zh\n"},
    {"paragraph|body|好}|Well\n", "STRAY_BRACE x record 2 (paragraph), field zh\n"},
    {"paragraph|body|{term:t}好|Well\n", "UNKNOWN_TERM x record 2 (paragraph), field zh\n"},
    {"fact|a|1.5||places\nparagraph|body|{a:w}|{a}\n",
     "FACT_NOT_WORDS x record 3 (paragraph), field zh\n"},
};

static const struct bad_case blocks[] = {
    {"section|s|题|Head\n", "UNCLOSED x record 2 (section)\n"},
    {"section|s|题|Head\nlist|numbered\nitem|一|One\nend-section\n",
     "UNCLOSED x record 3 (list)\n"},
    {"end-section\n", "UNOPENED x record 2 (end-section)\n"},
    {"section|s|题|Head\nend-list\nend-section\n", "UNOPENED x record 3 (end-list)\n"},
    {"section|s|题|Head\nend-section\nsection|s|题|Head\nend-section\n",
     "ID_TWICE x record 4 (section), field id\n"},
    {"section|S|题|Head\nend-section\n", "BAD_ID x record 2 (section), field id\n"},
    {"section|s\nend-section\n", "HALF_A_PAIR x record 2 (section), field zh\n"
                                 "HALF_A_PAIR x record 2 (section), field en\n"},
    {"item|一|One\n", "RECORD_PLACE x record 2 (item)\n"},
    {"section|s|题|Head\nsource|s|源|S\nend-section\n", "RECORD_PLACE x record 3 (source)\n"},
    {"list|numbered\nparagraph|body|好|Well\nitem|一|One\nend-list\n",
     "RECORD_PLACE x record 3 (paragraph)\n"},
    {"list|numbered\nsection|s|题|Head\nparagraph|body|好|{no}\nend-section\nitem|一|One\nend-list\n",
     "RECORD_PLACE x record 3 (section)\n"},
    {"list|numbered\nend-list\n", "EMPTY_BLOCK x record 3 (end-list)\n"},
    {"list|lettered\nitem|一|One\nend-list\n", "BAD_CHOICE x record 2 (list), field style\n"},
    {"chart|c|bar|图|Chart\nend-chart\n", "EMPTY_BLOCK x record 3 (end-chart)\n"},
    {"chart|c|bar|图|Chart\nseries|列|Row\nend-chart\n", "EMPTY_BLOCK x record 4 (end-chart)\n"},
    {"chart|c|pie|图|Chart\nseries|列|Row\npoint|点|Dot|number|1\nend-chart\n",
     "BAD_CHOICE x record 2 (chart), field type\n"},
    {"chart|c|bar|图|Chart|elephants\nseries|列|Row\npoint|点|Dot|number|1\nend-chart\n",
     "BAD_UNIT x record 2 (chart), field unit\n"},
    {"chart|c|bar|图|Chart\npoint|点|Dot|number|1\nseries|列|Row\npoint|点|Dot|number|1\nend-chart\n",
     "POINT_OUTSIDE x record 3 (point)\n"},
    {"chart|c|bar|图|Chart\nseries|列|Row\npoint|点|Dot|number|many\nend-chart\n",
     "BAD_DECIMAL x record 4 (point), field value\n"},
    {"chart|c|bar|图|Chart\nseries|列|Row\npoint|点|Dot|fact|A\nend-chart\n",
     "BAD_ID x record 4 (point), field value\n"},
    {"chart|c|bar|图|Chart\nseries|列|Row\npoint|点|Dot|fact|a\nend-chart\n",
     "UNKNOWN_FACT x record 4 (point), field value\n"},
    {"chart|c|bar|图|Chart\nseries|列|Row\npoint|点|Dot|fact|\\-\nend-chart\n",
     "GAP_PLACE x record 4 (point), field value\n"},
    {"chart|c|bar|图|Chart\nseries|列|Row\npoint|点|Dot|fact\nend-chart\n",
     "FIELD_MISSING x record 4 (point), field value\n"},
    {"chart|c|bar|图|Chart\nseries|列|Row\npoint|点|Dot|number|1\nchart-note|注\nend-chart\n",
     "HALF_A_PAIR x record 5 (chart-note), field en\n"},
    {"diagram|d|tree|图|Chart\nend-diagram\n", "EMPTY_BLOCK x record 3 (end-diagram)\n"},
    {"diagram|d|web|图|Chart\nnode|a||甲|A\nend-diagram\n",
     "BAD_CHOICE x record 2 (diagram), field type\n"},
    {"diagram|d|tree|图|Chart\nnode|a|b|甲|A\nend-diagram\n",
     "UNKNOWN_NODE x record 3 (node), field parent\n"},
    {"diagram|d|tree|图|Chart\nnode|a|a|甲|A\nend-diagram\n",
     "UNKNOWN_NODE x record 3 (node), field parent\n"},
    {"diagram|d|tree|图|Chart\nnode|a||甲|A\nnode|a||甲|A\nend-diagram\n",
     "NODE_TWICE x record 4 (node), field id\n"},
    {"diagram|d|tree|图|Chart\nnode|d||甲|A\nend-diagram\n", ""},
    {"chart|c|bar|图|Chart\nrow\nseries|列|Row\npoint|点|Dot|number|1\nend-chart\n",
     "RECORD_PLACE x record 3 (row)\n"},
};

#define TABLE "table|t|表|Table\ncolumn|text|名|Name\ncolumn|number|数|Count\n"
#define ROW "row\ncell|text|甲|A\ncell|number|1\n"

static const struct bad_case tables[] = {
    {TABLE ROW "end-table\n", ""},
    {TABLE "end-table\n", "EMPTY_BLOCK x record 5 (end-table)\n"},
    {TABLE "group|组|Group\nend-table\n", "EMPTY_BLOCK x record 6 (end-table)\n"},
    {TABLE ROW "group|组|Group\nend-table\n", "EMPTY_BLOCK x record 8 (group)\n"},
    {TABLE "group|组|Group\ngroup|组|Group\n" ROW "end-table\n",
     "EMPTY_BLOCK x record 5 (group)\n"},
    {TABLE ROW "column|text|名|Name\nend-table\n", "COLUMN_LATE x record 8 (column)\n"},
    {"table|t|表|Table\n" ROW "end-table\n", "NO_COLUMNS x record 3 (row)\n"},
    {"table|t|表|Table\ngroup|组|Group\nrow\nend-table\n", "NO_COLUMNS x record 3 (group)\n"},
    {TABLE "cell|text|甲|A\n" ROW "end-table\n", "CELL_OUTSIDE x record 5 (cell)\n"},
    {TABLE "row\ncell|text|甲|A\nend-table\n", "CELL_COUNT x record 7 (end-table)\n"},
    {TABLE "row\ncell|text|甲|A\nrow\ncell|text|甲|A\ncell|number|1\nend-table\n",
     "CELL_COUNT x record 7 (row)\n"},
    {TABLE ROW "cell|text|乙|B\ncell|text|乙|B\nend-table\n",
     "CELL_COUNT x record 10 (end-table)\n"},
    {TABLE "row\ncell|number|1\ncell|number|1\nend-table\n",
     "CELL_TYPE x record 6 (cell), field type\n"},
    {TABLE "row\ncell|text|甲|A\ncell|text|甲|A\nend-table\n",
     "CELL_TYPE x record 7 (cell), field type\n"},
    {TABLE "row\ncell|text|甲|A|2\nend-table\n", ""},
    {TABLE "row\ncell|text|甲|A|3\ncell|number|1\nend-table\n",
     "SPAN_OUTSIDE x record 6 (cell), field columns\n"},
    {TABLE "row\ncell|text|甲|A|0\ncell|number|1\nend-table\n",
     "BAD_NATURAL x record 6 (cell), field columns\n"},
    {TABLE "row\ncell|text|甲|A||70000\ncell|number|1\nend-table\n",
     "SPAN_OUTSIDE x record 6 (cell), field rows\n"},
    {TABLE "row\ncell|text|甲|A||2\ncell|number|1\nrow\ncell|number|1\nend-table\n", ""},
    {TABLE "row\ncell|text|甲|A\ncell|number|1|||2\nrow\ncell|text|甲|A|2\nend-table\n",
     "SPAN_OUTSIDE x record 9 (cell), field columns\n"},
    {TABLE "row\ncell|text|甲|A||2\ncell|number|1\nend-table\n",
     "SPAN_ROWS x record 8 (end-table)\n"},
    {TABLE "row\ncell|text|甲|A||2\ncell|number|1\ngroup|组|Group\n" ROW "end-table\n",
     "SPAN_ROWS x record 8 (group)\n"},
    {TABLE "row\ncell|text|甲|A||2\ncell|number|1\nrow\n" ROW "end-table\n",
     "CELL_COUNT x record 9 (row)\n"},
    {TABLE "row\ncell|text|甲\ncell|number|1\nend-table\n",
     "HALF_A_PAIR x record 6 (cell), field en\n"},
    {TABLE "row\ncell|text| |A\ncell|number|1\nend-table\n",
     "HALF_A_PAIR x record 6 (cell), field value\n"},
    {TABLE "row\ncell|text|\\-|\\-\ncell|number|1\nend-table\n",
     "NO_SIDE x record 6 (cell), field value\n"},
    {TABLE "row\ncell|text|{no}|{no}\ncell|number|1\nend-table\n",
     "UNKNOWN_FACT x record 6 (cell), field value\n"
     "UNKNOWN_FACT x record 6 (cell), field en\n"},
    {TABLE "row\ncell|text|甲|A\ncell|number|1|One\nend-table\n",
     "CELL_ENGLISH x record 7 (cell), field en\n"},
    {TABLE "row\ncell|text|甲|A\ncell|number|one\nend-table\n",
     "BAD_DECIMAL x record 7 (cell), field value\n"},
    {TABLE "row\ncell|text|甲|A\ncell|number|\\-\nend-table\n",
     "GAP_PLACE x record 7 (cell), field value\n"},
    {TABLE "row\ncell|text|甲|A\ncell|fact|A\nend-table\n",
     "BAD_ID x record 7 (cell), field value\n"},
    {TABLE "row\ncell|text|甲|A\ncell|fact|a\nend-table\n",
     "UNKNOWN_FACT x record 7 (cell), field value\n"},
    {TABLE "row\ncell|text|甲|A\ncell|missing|nowhere\nend-table\n",
     "BAD_CHOICE x record 7 (cell), field value\n"},
    {TABLE "row\ncell|text|甲|A\ncell|number\nend-table\n",
     "FIELD_MISSING x record 7 (cell), field value\n"},
    {TABLE "row\ncell|text|甲|A\ncell|graph|1\nend-table\n",
     "BAD_CHOICE x record 7 (cell), field type\n"},
    {TABLE "row|bold\ncell|text|甲|A\ncell|number|1\nend-table\n",
     "BAD_CHOICE x record 5 (row), field hint\n"},
    {"table|t|表|Table\ncolumn|period|期|When\nrow\ncell|period|18\nend-table\n",
     "BAD_PERIOD x record 5 (cell), field value\n"},
    {"table|t|表|Table\ncolumn|stage|段|Stage\nrow\ncell|stage|done\nend-table\n",
     "BAD_CHOICE x record 5 (cell), field value\n"},
    {"fact|a|1||places\ntable|t|表|Table\ncolumn|share|率|Share\nrow\ncell|fact|a\nend-table\n",
     "SHARE_UNIT x record 6 (cell), field value\n"},
    {"fact|a|1||percent\ntable|t|表|Table\ncolumn|share|率|Share\nrow\ncell|fact|a\nend-table\n", ""},
    {"table|t|表|Table\ncolumn|number|数|N||13\nrow\ncell|number|1\nend-table\n",
     "BAD_DECIMALS x record 3 (column), field decimals\n"},
    {"table|t|表|Table\ncolumn|number|数|N|elephants\nrow\ncell|number|1\nend-table\n",
     "BAD_UNIT x record 3 (column), field unit\n"},
    {"table|t|表|Table\ncolumn|number|数\nrow\ncell|number|1\nend-table\n",
     "HALF_A_PAIR x record 3 (column), field en\n"},
    {TABLE ROW "table-note|\\-|\\-\nend-table\n", "NO_SIDE x record 8 (table-note), field zh\n"},
};

#define FACTS "fact|a|10||places\nfact|b|4||places\nfact|z|0||places\nfact|p|3||places|||planned\n"

static const struct bad_case derived[] = {
    {FACTS "derived|s|sum|a b|places\n", ""},
    {FACTS "derived|s|product|a b|places\n", "BAD_CHOICE x record 6 (derived), field operation\n"},
    {FACTS "derived|s|sum|a|places\n", "OPERAND_COUNT x record 6 (derived), field operands\n"},
    {FACTS "derived|s|share|a b z|percent\n", "OPERAND_COUNT x record 6 (derived), field operands\n"},
    {FACTS "derived|s|sum|a  b|places\n", "BAD_ID x record 6 (derived), field operands\n"},
    {FACTS "derived|s|sum|a c|places\n", "UNKNOWN_FACT x record 6 (derived), field operands\n"},
    {FACTS "derived|s|sum|a y.b|places\n", "OPERAND_FOREIGN x record 6 (derived), field operands\n"},
    {FACTS "derived|s|sum|a s|places\n", "DERIVED_CIRCLE x record 6 (derived), field operands\n"},
    {FACTS "derived|s|sum|a t|places\nderived|t|sum|b x.s|places\n",
     "DERIVED_CIRCLE x record 6 (derived), field operands\n"
     "DERIVED_CIRCLE x record 7 (derived), field operands\n"},
    {FACTS "derived|s|sum|a p|places\n", "OPERAND_STAGE x record 6 (derived), field operands\n"},
    {FACTS "derived|s|share|a z|percent\n", "CANNOT_DERIVE x record 6 (derived), field operands\n"},
    {FACTS "derived|s|sum|a b|places|13\n", "BAD_DECIMALS x record 6 (derived), field decimals\n"},
    {FACTS "derived|a|sum|a b|places\n", "ID_TWICE x record 6 (derived), field id\n"},
};

/* Whole streams. */
#define FIRST "briefing|1|x|1.0|region|甲|X\n"
static const struct bad_case streams[] = {
    {"", "NO_END x\n"},
    {"end|0\n", "NO_PROTOCOL x\n"},
    {"paragraph|body|好|Well\nend|1\n", "NO_PROTOCOL x record 1 (paragraph)\n"},
    {"paragraph|body|好|Well\n" FIRST "end|2\n", "NO_PROTOCOL x record 1 (paragraph)\n"},
    {"briefing|2|x|1.0|region|甲|X\nend|1\n", "NO_PROTOCOL x record 1 (briefing), field protocol\n"},
    {"briefing|zero|x|1.0|region|甲|X\nend|1\n",
     "BAD_NATURAL x record 1 (briefing), field protocol\n"},
    {"briefing|1|X|1.0|region|甲|X\nend|1\n", "BAD_ID x record 1 (briefing), field id\n"},
    {"briefing|1|x.y|1.0|region|甲|X\nend|1\n", "BAD_ID x record 1 (briefing), field id\n"},
    {"briefing|1||1.0|region|甲|X\nend|1\n", "FIELD_MISSING x record 1 (briefing), field id\n"},
    {"briefing|1|x|1.0|town|甲|X\nend|1\n", "BAD_CHOICE x record 1 (briefing), field kind\n"},
    {"briefing|1|x|1.0|region|甲\nend|1\n", "HALF_A_PAIR x record 1 (briefing), field name-en\n"},
    {"briefing|1|x|1.0|region|甲|X|ten\nend|1\n",
     "BAD_INTEGER x record 1 (briefing), field order\n"},
    {"briefing|1|x|1.0|region|甲|X||||||一句话\nend|1\n",
     "HALF_A_PAIR x record 1 (briefing), field formula-en\n"},
    {FIRST FIRST "end|2\n", "BRIEFING_TWICE x record 2 (briefing)\n"},
    {FIRST, "NO_END x record 1\n"},
    {FIRST "section|s|题|Head\n", "NO_END x record 2\nUNCLOSED x record 2 (section)\n"},
    {FIRST "end|2\n", "TRUNCATED x record 2 (end), field count\n"},
    {FIRST "end\n", "TRUNCATED x record 2 (end), field count\n"},
    {FIRST "end|1\nend|1\n", "AFTER_END x record 3\n"},
    {FIRST "end|1\n\n", "AFTER_END x record 3\n"},
    {FIRST "end|1", ""},
    {FIRST "\nend|2\n", "UNKNOWN_RECORD x record 2\n"},
    {FIRST "poem|a\nend|2\n", "UNKNOWN_RECORD x record 2\n"},
    {FIRST "row|of-which|a\nend|2\n", "TOO_MANY_FIELDS x record 2 (row)\n"
                                      "RECORD_PLACE x record 2 (row)\n"},
    {FIRST "paragraph|body|\\x|Well\nend|2\n", "BAD_ESCAPE x record 2 (paragraph)\n"},
    {FIRST "sect\xFFion|s\nend|2\n", "BAD_TEXT x record 2\n"},
};

static struct document *document_with_good(struct arena *a)
{
    struct document *d = document_new(a);
    heard_forget();
    ck_assert(hear_region(d, "good", "section|s|题|Head\nparagraph|body|好|Well\nend-section\n"));
    return d;
}

/* Told as wanted; if not, says so. */
static bool told(struct arena *a, const struct bad_case *c, bool linked)
{
    bool same = strcmp(heard_lines(a), c->told) == 0 && linked == !*c->told;
    if (!same)
        fprintf(stderr, "%s\ntold:\n%s\nwanted:\n%s\n", c->records, heard_lines(a), c->told);
    for (size_t i = 0; i < heard_count; i++)
        ck_assert_msg(!strchr(heard[i].text, '%') && *heard[i].text, "%s", heard[i].text);
    return same;
}

static bool one_case(const struct bad_case *c, bool whole)
{
    struct arena *a = arena_new();
    struct document *d = document_with_good(a);
    const char *before = dump_of(d);
    char *stream = whole ? bars_to_tabs(arena_strdup(a, c->records))
                         : stream_of(a, "x", "region", c->records);
    bool read = hear_stream(d, stream, "plugins/x.so");
    if (!read) {
        ck_assert_str_eq(dump_of(d), before);
        ck_assert_uint_eq(d->region_count, 1);
        ck_assert_ptr_null(document_region(d, "x"));
    }
    bool same = told(a, c, read && document_link(d));
    arena_free(a);
    return same;
}

static void run_cases(const struct bad_case *cases, size_t count, bool whole)
{
    unsigned other = 0;
    for (size_t i = 0; i < count; i++)
        other += !one_case(&cases[i], whole);
    ck_assert_msg(!other, "%u cases are told otherwise", other);
}
#define RUN_CASES(cases, whole) run_cases(cases, sizeof(cases) / sizeof *(cases), whole)

START_TEST(rules_of_fields) { RUN_CASES(fields, false); } END_TEST
START_TEST(rules_of_texts) { RUN_CASES(texts, false); } END_TEST
START_TEST(rules_of_blocks) { RUN_CASES(blocks, false); } END_TEST
START_TEST(rules_of_tables) { RUN_CASES(tables, false); } END_TEST
START_TEST(rules_of_computed_facts) { RUN_CASES(derived, false); } END_TEST
START_TEST(rules_of_streams) { RUN_CASES(streams, true); } END_TEST


/* Every message about what a plugin said is the subject of a case above or below. */
START_TEST(every_message_has_its_case)
{
    static const struct { const struct bad_case *at; size_t count; } tables_of[] = {
#define ALL_OF(cases) {cases, sizeof(cases) / sizeof *(cases)}
        ALL_OF(fields), ALL_OF(texts), ALL_OF(blocks), ALL_OF(tables), ALL_OF(derived),
        ALL_OF(streams)};
    static const enum message elsewhere[] = {
        MSG_TOO_DEEP, MSG_TOO_MANY_COLUMNS, MSG_TOO_MANY_ROWS, MSG_TOO_MANY_CELLS,
        MSG_TOO_MANY_SERIES, MSG_RECORD_TOO_LONG, MSG_TOO_MANY_RECORDS, MSG_STREAM_TOO_LONG,
        MSG_MORE_FINDINGS, MSG_REGION_SAID_TWICE,
        MSG_TERM_DIFFERS /* test-link */};
    bool seen[MSG_COUNT] = {false};
    struct arena *a = arena_new();
    for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere; i++)
        seen[elsewhere[i]] = true;
    for (int m = MSG_UNKNOWN_FACT; m <= MSG_MORE_FINDINGS; m++) {
        const char *name = arena_printf(a, "%s x", diag_name((enum message)m) + 4);
        for (size_t t = 0; t < sizeof tables_of / sizeof *tables_of; t++)
            for (size_t i = 0; i < tables_of[t].count; i++)
                seen[m] = seen[m] || strstr(tables_of[t].at[i].told, name);
        ck_assert_msg(seen[m], "no case for %s", name);
    }
    arena_free(a);
}
END_TEST

/* ---- all of them, and no more than a hundred ------------------------------------- */

START_TEST(all_violations_are_told)
{
    struct arena *a = arena_new();
    struct document *d = document_with_good(a);
    ck_assert(!hear_region(d, "x",
                           "fact|places|ten||elephants|roughly\n"
                           "paragraph|loud|{no}\n"
                           "section|s|题|Head\n"
                           "item|一|One\n"
                           "chart|c|pie|图|Chart\n"
                           "end-chart\n"
                           "paragraph|body|{places}|One\n"));
    ck_assert_str_eq(heard_lines(a),
                     "BAD_DECIMAL x record 2 (fact), field value\n"
                     "BAD_UNIT x record 2 (fact), field unit\n"
                     "BAD_CHOICE x record 2 (fact), field qualifier\n"
                     "BAD_CHOICE x record 3 (paragraph), field role\n"
                     "HALF_A_PAIR x record 3 (paragraph), field en\n"
                     "RECORD_PLACE x record 5 (item)\n"
                     "BAD_CHOICE x record 6 (chart), field type\n"
                     "EMPTY_BLOCK x record 7 (end-chart)\n"
                     "UNCLOSED x record 4 (section)\n"
                     "UNKNOWN_FACT x record 3 (paragraph), field zh\n"
                     "FACT_ONE_SIDED x record 8 (paragraph), field en\n");
    arena_free(a);
}
END_TEST

/* `count` copies of a line, each with its number put in for %u. */
static char *copies(struct arena *a, const char *line, unsigned count)
{
    size_t room = (strlen(line) + 12) * count + 1, used = 0;
    char *all = arena_alloc(a, room);
    for (unsigned i = 0; i < count; i++)
        used += (size_t)snprintf(all + used, room - used, line, i);
    return all;
}

START_TEST(a_hundred_findings_are_shown)
{
    struct arena *a = arena_new();
    struct document *d = document_with_good(a);
    ck_assert(!hear_region(d, "x", copies(a, "measure|weather|reported|做法%u|Way\n", 100)));
    ck_assert_uint_eq(heard_count, 100);
    heard_forget();
    ck_assert(!hear_region(d, "x", copies(a, "measure|weather|reported|做法%u|Way\n", 137)));
    ck_assert_uint_eq(heard_count, 101);
    ck_assert_int_eq(heard[99].message, MSG_BAD_THEME);
    ck_assert_int_eq(heard[100].message, MSG_MORE_FINDINGS);
    ck_assert_str_eq(heard[100].text,
                     "x has 37 more faults that are not listed; mend those above first");
    arena_free(a);
}
END_TEST

START_TEST(a_region_speaks_once)
{
    struct arena *a = arena_new();
    struct document *d = document_with_good(a);
    ck_assert(!hear_region(d, "good", "waiver|same-facts|a|理由\n"));
    ck_assert_str_eq(heard_lines(a), "REGION_SAID_TWICE good\n");
    ck_assert_uint_eq(d->region_count, 1);
    heard_forget();
    ck_assert(!hear_region(d, "x", "end-section\n"));
    ck_assert(hear_region(d, "x", "waiver|same-facts|a|理由\n"));   /* a refused one is not there */
    ck_assert_uint_eq(d->region_count, 2);
    arena_free(a);
}
END_TEST

/* ---- limits ----------------------------------------------------------------------------- */

/* What is told about a region x of these records; "" if nothing. */
static char *limits_told(struct arena *a, const char *records)
{
    struct document *d = document_new(a);
    heard_forget();
    ck_assert_int_eq(hear_region(d, "x", records) && document_link(d), heard_count == 0);
    return heard_lines(a);
}

static char *nested(struct arena *a, unsigned levels)
{
    return arena_printf(a, "%sparagraph|body|好|Well\n%s",
                        copies(a, "section|s%u|题|Head\n", levels),
                        copies(a, "end-section\n", levels));
}

START_TEST(nesting_goes_eight_deep)
{
    struct arena *a = arena_new();
    ck_assert_str_eq(limits_told(a, nested(a, 8)), "");
    ck_assert_str_eq(limits_told(a, nested(a, 9)), "TOO_DEEP x record 10 (section)\n");
    ck_assert_str_eq(limits_told(a, nested(a, 300)), "TOO_DEEP x record 10 (section)\n");
    char *nodes = arena_printf(a, "diagram|d|tree|图|Chart\nnode|n0||甲|A\n");
    for (unsigned i = 1; i < 8; i++)
        nodes = arena_printf(a, "%snode|n%u|n%u|甲|A\n", nodes, i, i - 1);
    ck_assert_str_eq(limits_told(a, arena_printf(a, "%send-diagram\n", nodes)), "");
    ck_assert_str_eq(limits_told(a, arena_printf(a, "%snode|n8|n7|甲|A\nnode|n9|n8|甲|A\n"
                                                    "end-diagram\n", nodes)),
                     "TOO_DEEP x record 11 (node), field parent\n");
    arena_free(a);
}
END_TEST

static char *wide(struct arena *a, unsigned columns)
{
    return arena_printf(a, "table|t|表|Table\n%srow\n%send-table\n",
                        copies(a, "column|number|数%u|N\n", columns),
                        copies(a, "cell|number|%u\n", columns));
}

static char *long_table(struct arena *a, unsigned rows)
{
    return arena_printf(a, "table|t|表|Table\ncolumn|number|数|N\n%send-table\n",
                        copies(a, "row\ncell|number|%u\n", rows));
}

static char *chart(struct arena *a, unsigned series)
{
    return arena_printf(a, "chart|c|bar|图|Chart\n%send-chart\n",
                        copies(a, "series|列%u|Row\npoint|点|Dot|number|1\n", series));
}

START_TEST(tables_and_charts_have_limits)
{
    struct arena *a = arena_new();
    ck_assert_str_eq(limits_told(a, wide(a, 64)), "");
    ck_assert_str_eq(limits_told(a, wide(a, 65)), "TOO_MANY_COLUMNS x record 67 (column)\n");
    ck_assert_str_eq(limits_told(a, chart(a, 64)), "");
    ck_assert_str_eq(limits_told(a, chart(a, 65)), "TOO_MANY_SERIES x record 131 (series)\n");
    ck_assert_str_eq(limits_told(a, chart(a, 67)), "TOO_MANY_SERIES x record 131 (series)\n");
    ck_assert_str_eq(limits_told(a, long_table(a, 200000)), "");
    ck_assert_str_eq(limits_told(a, long_table(a, 200002)),
                     "TOO_MANY_ROWS x record 400004 (row)\n");
    arena_free(a);
}
END_TEST

/* A span of 64 columns and 60,000 rows costs its plugin 60,001 short records. */
START_TEST(spans_make_no_more_cells_than_allowed)
{
    struct arena *a = arena_new();
    ck_assert_str_eq(
        limits_told(a, arena_printf(a, "table|t|表|Table\n%srow\ncell|text|甲|A|64|60000\n%s"
                                       "end-table\n", copies(a, "column|text|列%u|C\n", 64),
                                    copies(a, "row\n", 59999))),
        "TOO_MANY_CELLS x record 31319 (row)\n");
    arena_free(a);
}
END_TEST

START_TEST(records_and_streams_have_limits)
{
    struct arena *a = arena_new();
    char *text = arena_alloc(a, (5u << 20) + 1);
    memset(text, 'a', (4u << 20) - 25);
    ck_assert_str_eq(limits_told(a, arena_printf(a, "paragraph|body|好|%s\n", text)), "");
    memset(text, 'a', 5u << 20);
    ck_assert_str_eq(limits_told(a, arena_printf(a, "paragraph|body|好|%s\n", text)),
                     "RECORD_TOO_LONG x record 2\n");
    ck_assert_str_eq(limits_told(a, copies(a, "waiver|same-facts|a|b\n", 1000000)),
                     "TOO_MANY_RECORDS x record 1000001\n");
    char *zeros = calloc(1, LIMIT_STREAM_BYTES + 1);
    heard_forget();
    ck_assert(!ingest_stream(document_new(a), zeros, LIMIT_STREAM_BYTES + 1, "x.so"));
    ck_assert_str_eq(heard_lines(a), "STREAM_TOO_LONG x\n");
    free(zeros);
    arena_free(a);
}
END_TEST

/* ---- everything --------------------------------------------------------------------------- */

static char *everything(struct arena *a)
{
    const char *fonts = getenv("BRIEFING_FONTS");
    char *text = file_read(a, arena_printf(a, "%s/../tests/fuzz/corpus/ingest/everything.stream",
                                           fonts ? fonts : "fonts"));
    ck_assert_ptr_nonnull(text);
    return text;
}

/* Each record, each of its fields, each word of a choice stands in the stream; of the two
 * kinds of plugin only the region. */
START_TEST(everything_says_everything)
{
    struct arena *a = arena_new();
    bool said[REC_COUNT][RECORD_FIELDS] = {{false}}, kinds[REC_COUNT] = {false};
    const char *text = everything(a);
    for (const char *s = text, *end; (end = strchr(s, '\n')); s = end + 1) {
        struct record r;
        const char *fault;
        ck_assert(record_parse(a, s, (size_t)(end - s), &r, &fault));
        kinds[r.kind] = true;
        for (uint32_t i = 0; i < r.count; i++)
            said[r.kind][i] = said[r.kind][i] || r.fields[i];
    }
    for (int k = 0; k < REC_COUNT; k++) {
        const struct record_shape *shape = &record_shapes[k];
        ck_assert_msg(kinds[k] || k == REC_DATA_FAULT, "%s", shape->name);
        for (int i = 0; kinds[k] && i < shape->count; i++) {
            ck_assert_msg(said[k][i], "%s: %s", shape->name, shape->fields[i].name);
            const char *words = k == REC_BRIEFING ? NULL : shape->fields[i].choices;
            for (const char *w = words; w && *w; w += *w == ' ') {
                size_t n = strcspn(w, " ");
                ck_assert_msg(strstr(text, arena_printf(a, "\t%.*s", (int)n, w)), "%s: %.*s",
                              shape->name, (int)n, w);
                w += n;
            }
        }
    }
    arena_free(a);
}
END_TEST

START_TEST(everything_is_in_the_document)
{
    struct arena *a = arena_new();
    struct document *d = document_new(a);
    heard_forget();
    bool ok = hear_stream(d, everything(a), "everything.so") && document_link(d);
    ck_assert_msg(ok, "%s", heard_lines(a));
    ck_assert_uint_eq(heard_count, 0);
    golden_check(a, "everything", dump_of(d));
    arena_free(a);
}
END_TEST

int main(void)
{
    return UNIT_RUN("ingest", rules_of_fields, rules_of_texts, rules_of_blocks, rules_of_tables,
                    rules_of_computed_facts, rules_of_streams, every_message_has_its_case,
                    all_violations_are_told, a_hundred_findings_are_shown, a_region_speaks_once,
                    nesting_goes_eight_deep, tables_and_charts_have_limits,
                    spans_make_no_more_cells_than_allowed, records_and_streams_have_limits,
                    everything_says_everything, everything_is_in_the_document);
}
