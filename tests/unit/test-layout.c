/*
 * Layout: small invented documents in all five layouts, each held to every promise of
 * layout-promise.h, and single cases that once went or could go wrong.
 */
#include "layout-promise.h"
#include "unit.h"

/* Lays out in every mode; `each` (or NULL) looks at every sheet. */
static void lay_all(const char *name, const char *region, const char *edition,
                    void (*each)(const struct sheet *s))
{
    struct arena *a = arena_new();
    press_open();
    struct document *d = sheet_document(a, region, edition);
    ck_assert_msg(d != NULL, "%s was refused:\n%s", name, heard_lines(a));
    for (int mode = 0; mode < LAYOUT_COUNT; mode++) {
        struct sheet s;
        ck_assert_msg(sheet_lay(&s, d, (enum layout_mode)mode, name), "%s: %s", name, heard_lines(a));
        promise_all(&s);
        if (each)
            each(&s);
        sheet_free(&s);
    }
    arena_free(a);
}

static const char whole[] =
    "source|daily|《青山日报》报道|Report of the Green Hill Daily|《青山日报》|Green Hill Daily|2020-05-06|报道|report|自报|self-reported\n"
    "term|places|学位|xuewei|school place|一名学生在校就读的名额。|Room for one pupil at a school.\n"
    "fact|places|10200||places||||daily|2|1|新增学位|new places\n"
    "fact|money|2000000000||yuan|over|||daily|3|1|投入|invested\n"
    "fact|moved|200||teachers|more-than|2019||daily|4|1|流动教师|teachers moved\n"
    "fact|rate|5.97||percent||||daily|4|1|流动比例|share moved\n"
    "event|2020-05-06|报道见报|The report appears||1|daily|1\n"
    "paragraph|key|两年新增学位{places}。|{places} were added in two years.|daily|2\n"
    "paragraph|key|教师流动{moved}。|{moved} were moved.|daily|4\n"
    "section|why|为什么改|Why reform\n"
    "paragraph|lead|青山县的改革从学位和教师两头做起。|Reform in Green Hill begins with places and with teachers.|daily|1\n"
    "paragraph|body|近年来全县先后投入{money}，新增{places}，规定教师按需流动，2019年流动{moved}，占{rate}，详见{see:figures}。|In recent years the county has put {money} into schools, added {places} and let teachers move by need: {moved} in 2019, or {rate}. {see:figures} has the figures.|daily|2-4\n"
    "paragraph|note|文中数字均为虚构。|All figures are invented.\n"
    "paragraph|quotation|“办好每一所学校。”|“Every school a good one.”|daily|1\n"
    "end-section\n"
    "section|what|改什么|What is changed\n"
    "section|steps|三个步骤|Three steps\n"
    "list|ordinal\nitem|摸清底数。|count what there is.|daily|2\nitem|统一调配。|allocate it together.|daily|3\nend-list\n"
    "list|numbered\nitem|先试一校。|try one school first.\nitem|再推全县。|then the county.\nend-list\n"
    "list|bulleted\nitem|新建校舍。|New buildings.|daily|5|建校|Building\nend-list\n"
    "paragraph|body|\\-|A remark for readers of English alone.\n"
    "paragraph|body|只对中文读者说的话。|\\-\n"
    "paragraph|body|这一段还没有译文。|\\?\n"
    "paragraph|body|\\?|This paragraph has no Chinese yet.\n"
    "end-section\n"
    "end-section\n"
    "section|numbers|数字|Numbers\n"
    "table|figures|主要数字|Main figures|daily|2-5\n"
    "column|text|项目|Item\ncolumn|number|数量|Number\ncolumn|period|时间|Period\ncolumn|stage|进度|Stage\n"
    "group|学位|Places\nrow\ncell|text|新增学位|New places\ncell|fact|places\ncell|period|2018/2019\ncell|stage|reported\n"
    "group|教师|Teachers\nrow|keep-with-next\ncell|text|流动教师|Teachers moved\ncell|fact|moved\ncell|period|2019\ncell|stage|under-way\n"
    "row|of-which\ncell|text|其中骨干|of whom backbone\ncell|missing|not-stated\ncell|period|undated\ncell|stage|planned\n"
    "table-note|带+者为下限。|A plus sign marks a minimum.\nend-table\n"
    "chart|bars|bar|新建数量|New buildings|schools|daily|5\n"
    "series|新建|New\npoint|学校|Schools|number|3\npoint|幼儿园|Kindergartens|number|2\n"
    "chart-note|均为计划。|All planned.\nend-chart\n"
    "diagram|system|tree|改革的结构|How the reform is built|daily|1-5\n"
    "node|root||改革|Reform\nnode|people|root|队伍|People\nnode|heads|people|校长考评|Heads are appraised\n"
    "node|means|root|保障|Means\nnode|funds|means|经费|Funds\nend-diagram\n"
    "paragraph|question|学位够不够？|Are there places enough?|daily|2\n"
    "end-section\n";

static const char edition[] =
    "section|findings|要点|Key findings\n"
    "paragraph|body|新增{qingshan.places}。|{qingshan.places} were added.|||学位先行。|Places first.\n"
    "end-section\n"
    "section|questions|会上可问|Questions for the meeting\n"
    "paragraph|question|学位够不够？|Are there places enough?\n"
    "paragraph|question|钱从哪里来？|Where does the money come from?\n"
    "end-section\n";

START_TEST(test_whole)
{
    lay_all("whole", whole, edition, NULL);
    lay_all("whole without an edition", whole, NULL, NULL);
}
END_TEST

int main(void)
{
    return UNIT_RUN("layout", test_whole);
}
