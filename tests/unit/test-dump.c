/*
 * dump: the fixture strings of typography.md as golden lines.
 *
 * BRIEFING_REGEN=1 writes the files anew; look at the difference as a
 * typographer before keeping it.
 */
#include "text-fixture.h"
#include "unit.h"

struct text_buffer {
    char *at;
    size_t used, room;
};

static void buffer_add(const char *line, void *data)
{
    struct text_buffer *b = data;
    size_t n = strlen(line);
    if (b->used + n + 2 > b->room) {
        b->room = (b->used + n + 2) * 2;
        b->at = realloc(b->at, b->room);
    }
    memcpy(b->at + b->used, line, n);
    b->used += n;
    b->at[b->used++] = '\n';
    b->at[b->used] = 0;
}

static void golden_path(char *out, size_t room, const char *name)
{
    snprintf(out, room, "%s/../tests/golden/lines/%s.txt", fixture_folder(), name);
}

static char *golden_read(const char *path)
{
    FILE *in = fopen(path, "r");
    if (!in)
        return NULL;
    char *text = calloc(1, 1 << 20);
    size_t got = fread(text, 1, (1 << 20) - 1, in);
    fclose(in);
    text[got] = 0;
    return text;
}

/* Says the first line that differs. */
static void golden_compare(const char *path, const char *got)
{
    char *want = golden_read(path);
    ck_assert_msg(want != NULL, "%s is missing: run with BRIEFING_REGEN=1", path);
    unsigned line = 1;
    const char *a = want, *b = got;
    while (*a && *a == *b) {
        line += *a == '\n';
        a++;
        b++;
    }
    ck_assert_msg(!*a && !*b, "%s:%u differs; got:\n%.400s", path, line, b);
    free(want);
}

static void golden_check(const char *name, struct text_buffer *b)
{
    char path[512];
    golden_path(path, sizeof path, name);
    if (getenv("BRIEFING_REGEN")) {
        FILE *out = fopen(path, "w");
        ck_assert_ptr_nonnull(out);
        fputs(b->at, out);
        fclose(out);
    }
    golden_compare(path, b->at);
    free(b->at);
}

static void dump_one(struct text_buffer *b, const char *text, const struct text_style *style,
                     int measure, int indent)
{
    struct text_lines *l = fixture_set(text, style, measure, indent);
    ck_assert_ptr_nonnull(l);
    text_dump(l, buffer_add, b);
    buffer_add("", b);
}

START_TEST(running_chinese)
{
    struct text_style style = fixture_zh();
    struct text_buffer b = {0};
    fixture_open();
    dump_one(&b, fixture_torture, &style, 17 * EM, 2 * EM);
    dump_one(&b, fixture_torture, &style, 28 * EM, 2 * EM);
    style.kinsoku = KINSOKU_STRICT;
    dump_one(&b, fixture_torture, &style, 17 * EM, 2 * EM);
    golden_check("zh", &b);
    fixture_close();
}
END_TEST

START_TEST(single_marks)
{
    static const char *const strings[] = {
        "说：“好”", "好。”", "”。", "好”，好", "好》（好", "好），好", "好；（好", "好、《好》、好", "好。』」好",
        "好？！", "好！！！", "好——好", "好……好", "…………", "“《好》”", "约翰·斯图尔特·密尔", "A/B两类",
        "8～10℃", "−12℃", "23.5%", "¥5000亿", "15.6万条", "1,234.56元", "010—12345678",
        "2021—2025年", "京津冀—长三角—粤港澳", "〔2024〕12号", "第12期",
        "约翰（John Stuart Mill）在《论自由》（On Liberty）中", "镕堃喆", "“三项改革”从这里开始",
    };
    struct text_style style = fixture_zh();
    struct text_buffer b = {0};
    fixture_open();
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        dump_one(&b, strings[i], &style, 8 * EM, 0);
    dump_one(&b, "全市新增公办幼儿园学位一万二千个。", &style, 15 * EM, 0);
    dump_one(&b, "见abcdefghijklmnopqrstuvwxyzabcd。", &style, 10 * EM, 0);
    golden_check("marks", &b);
    fixture_close();
}
END_TEST

START_TEST(dots_over_a_break)
{
    struct text_style style = fixture_zh();
    struct text_buffer b = {0};
    fixture_open();
    struct text_piece piece[] = {
        {"教师交流", 12, TEXT_HEAD, 0}, {"要让每一个孩子", 21, TEXT_PLAIN, 0},
        {"在家门口上好学，", 24, TEXT_EM, 0}, {"并且 ", 7, TEXT_PLAIN, 0},
        {"200多名", 9, TEXT_NUMBER, 0}, {"教师轮岗。", 15, TEXT_PLAIN, 0},
    };
    struct text_paragraph *p = text_shape(fixture_engine, fixture_arena, piece, 6, &style, "t");
    text_dump(text_break(fixture_engine, fixture_arena, p, 10 * EM, 2 * EM, 0), buffer_add, &b);
    golden_check("pieces", &b);
    fixture_close();
}
END_TEST

START_TEST(running_english)
{
    static const char *const text =
        "Since 2018 the city has built or enlarged 56 kindergartens, creating 10,200 new places; "
        "the share of children in public kindergartens has risen from 45.6% to 63.5%. The "
        "county’s “open selection” of headteachers – described at "
        "https://www.example.org/reports/2019/index.html – is well-known; in the first year 126 "
        "teachers moved to another school, and RMB 20 million was paid in allowances.";
    struct text_style style = fixture_en();
    struct text_buffer b = {0};
    fixture_open();
    dump_one(&b, text, &style, PT(241.5), PT(11));
    style.align = ALIGN_START;
    style.hyphenate = false;
    dump_one(&b, text, &style, PT(241.5), 0);
    style.by_sense = true;
    dump_one(&b, "Balanced development of compulsory education in five counties", &style, PT(160),
             0);
    golden_check("en", &b);
    fixture_close();
}
END_TEST

START_TEST(headings)
{
    struct text_style style = fixture_zh();
    struct text_buffer b = {0};
    style.by_sense = true;
    style.align = ALIGN_CENTRE;
    style.tracking = PT(1);
    fixture_open();
    dump_one(&b, "荣成市学前教育与义务教育优质均衡发展改革", &style, 12 * EM, 0);
    dump_one(&b, "深化新时代教育评价改革，促进义务教育优质均衡发展", &style, 14 * EM, 0);
    golden_check("headings", &b);
    fixture_close();
}
END_TEST

/* Real titles, by sense and in shape: read the file as an editor would. */
START_TEST(titles)
{
    static const char *const zh[] = {
        "教育部关于进一步加强和改进中小学校长教师交流轮岗工作的指导意见",
        "关于深化新时代教育评价改革促进义务教育优质均衡发展的实施方案",
        "中共荣成市委荣成市人民政府关于加快推进教育现代化建设教育强市的实施意见",
        "建好四支队伍，提升教育治理能力和办学水平", "县管校聘管理改革的做法、成效与可借鉴之处",
        "学前教育普及普惠发展三年行动计划（2023—2025年）", "学位供给：从“有学上”到“上好学”的转变",
        "新增学位1.02万个，公办园在园幼儿占比提高到63.5%",
    };
    static const char *const en[] = {
        "Implementation Opinions on Accelerating the Modernisation of Education",
        "Regions, Reforms and the Questions That Remain for the Meeting",
        "What each place did, what it can show for it, and what can be borrowed",
    };
    static const int widths[] = {9, 12, 18};
    struct text_style style[2] = {fixture_zh(), fixture_en()};
    struct text_buffer b = {0};
    fixture_open();
    for (int k = 0; k < 2; k++) {
        style[k].by_sense = true;
        style[k].align = ALIGN_START;
        style[k].hyphenate = false;
        for (size_t i = 0; i < (k ? sizeof en : sizeof zh) / sizeof *zh; i++)
            for (size_t w = 0; w < 3; w++)
                dump_one(&b, k ? en[i] : zh[i], &style[k], widths[w] * EM, 0);
    }
    golden_check("titles", &b);
    fixture_close();
}
END_TEST

int main(void)
{
    return UNIT_RUN("dump", running_chinese, single_marks, dots_over_a_break, running_english,
                    headings, titles);
}
