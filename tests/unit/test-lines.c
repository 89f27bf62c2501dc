/*
 * lines: widths of marks and gaps, full lines, last lines, and no text lost.
 * Positions are read from the glyphs; one em is PT(10).
 */
#include "text-fixture.h"
#include "unit.h"

#define NEAR(a, b) (abs((a) - (b)) <= EM / 50)

static struct text_lines *zh(const char *text, int measure)
{
    struct text_style style = fixture_zh();
    struct text_lines *l = fixture_set(text, &style, measure, 0);
    ck_assert_ptr_nonnull(l);
    return l;
}

/* Distance between characters i and k of a line that is not justified. */
static int distance(const char *text, unsigned i, unsigned k)
{
    struct text_lines *l = zh(text, 100 * EM);
    ck_assert_uint_eq(l->count, 1);
    return fixture_x(l, 0, k) - fixture_x(l, 0, i);
}

/* ---- marks ------------------------------------------------------------ */

START_TEST(neighbouring_marks_are_cut_to_one_and_a_half)
{
    static const char *const pairs[] = {
        "国：“国", "国。”国", "国”。国", "国”，国", "国》（国", "国），国", "国；（国", "国、《国", "国》、国",
        "国“《国", "国》”国", "国。』国", "国』」国", "国，“国", "国）（国", "国”“国",
    };
    fixture_open();
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        int pair = distance(pairs[i], 1, 2), whole = distance(pairs[i], 0, 3);
        ck_assert_msg(NEAR(pair, EM / 2), "%s: %d", pairs[i], pair * 100 / EM);
        ck_assert_msg(NEAR(whole, EM + EM * 3 / 2), "%s: %d", pairs[i], whole * 100 / EM);
    }
    fixture_close();
}
END_TEST

START_TEST(lone_marks_are_one_em)
{
    static const char *const marks[] = {"国，国", "国。国", "国（国", "国）国", "国“国", "国”国",
                                        "国：国", "国？国", "国《国", "国～国", "国—国"};
    fixture_open();
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        ck_assert_msg(NEAR(distance(marks[i], 0, 2), 2 * EM), "%s", marks[i]);
    fixture_close();
}
END_TEST

START_TEST(fixed_marks_have_fixed_widths)
{
    fixture_open();
    ck_assert(NEAR(distance("国·国", 0, 2), EM * 3 / 2));           /* R15 */
    ck_assert(NEAR(distance("国/国", 0, 2), EM * 3 / 2));
    ck_assert(NEAR(distance("国–国", 0, 2), EM * 3 / 2));
    ck_assert(NEAR(distance("国——国", 0, 3), 3 * EM));              /* R16 */
    ck_assert(NEAR(distance("国……国", 0, 3), 3 * EM));
    ck_assert(NEAR(distance("国…………国", 0, 5), 5 * EM));
    ck_assert(NEAR(distance("国？！国", 0, 3), 2 * EM));             /* R17 */
    ck_assert(NEAR(distance("国！！！国", 0, 4), 3 * EM));
    fixture_close();
}
END_TEST

START_TEST(marks_in_kai_are_as_wide)
{
    struct text_style style = fixture_zh();
    style.han = "kai";
    fixture_open();
    struct text_lines *l = fixture_set("国“国”·国——国", &style, 100 * EM, 0);
    ck_assert(NEAR(fixture_x(l, 0, 2) - fixture_x(l, 0, 0), 2 * EM));
    ck_assert(NEAR(fixture_x(l, 0, 5) - fixture_x(l, 0, 2), EM + EM + EM / 2));
    ck_assert(NEAR(fixture_x(l, 0, 8) - fixture_x(l, 0, 5), 3 * EM));
    fixture_close();
}
END_TEST

START_TEST(ink_of_a_middle_dot_is_centred)
{
    fixture_open();
    struct text_lines *l = zh("国·国", 100 * EM);
    const struct text_line *line = &l->line[0];
    const struct text_glyph *g = &line->glyphs[1];
    hb_glyph_extents_t ink;
    ck_assert(hb_font_get_glyph_extents(line->runs[0].face->font, g->glyph, &ink));
    int upem = line->runs[0].face->upem;
    int centre = g->x + (int)((int64_t)(ink.x_bearing * 2 + ink.width) * EM / upem / 2);
    ck_assert_msg(NEAR(centre, EM + EM / 4), "%d", centre * 100 / EM);
    fixture_close();
}
END_TEST

/* R16: in every role, dashes, dots and connectors stand level with the Han. */
START_TEST(dashes_and_dots_are_level_with_han)
{
    static const char *const roles[] = {"song", "hei", "kai", "kai-bold", "biaosong", "fangsong"};
    static const char *const texts[] = {"国——国", "国……国", "国—国", "国～国", "国·国", "国–国", "国-国"};
    struct text_style style = fixture_zh();
    fixture_open();
    for (size_t r = 0; r < sizeof roles / sizeof *roles; r++)
        for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
            style.han = roles[r];
            struct text_lines *l = fixture_set(texts[i], &style, 100 * EM, 0);
            const struct text_line *line = &l->line[0];
            const struct text_run *run = &line->runs[0];
            while (run->first + run->count <= 1)
                run++;
            const struct text_glyph *g = &line->glyphs[1];
            hb_glyph_extents_t ink;
            ck_assert(hb_font_get_glyph_extents(run->face->font, g->glyph, &ink));
            int middle = (int)((int64_t)(ink.y_bearing * 2 + ink.height) * run->size /
                               run->face->upem / 2) + g->y;
            ck_assert_msg(abs(middle - EM * 375 / 1000) <= EM * 9 / 100, "%s in %s: %d", texts[i],
                          roles[r], middle * 100 / EM);
        }
    fixture_close();
}
END_TEST

/* ---- edges ------------------------------------------------------------ */

START_TEST(opening_marks_hang_into_the_edge)
{
    fixture_open();
    struct text_lines *l = zh("“国家”", 20 * EM);
    ck_assert(NEAR(l->line[0].glyphs[0].x, -EM / 2));
    struct text_style style = fixture_zh();
    l = fixture_set("《国家中长期教育改革和发展规划纲要》印发以来", &style, 10 * EM, 2 * EM);
    ck_assert(NEAR(l->line[0].glyphs[0].x, -EM / 2));
    ck_assert_int_eq(l->line[0].x, 2 * EM);
    fixture_close();
}
END_TEST

START_TEST(closing_marks_take_half_an_em_at_the_end)
{
    static const char *const texts[] = {
        "荣成市学前教育发展规划，办好每一所家门口的幼儿园学校",
        "荣成市学前教育发展规划。办好每一所家门口的幼儿园学校",
        "荣成市学前教育发展规划）办好每一所家门口的幼儿园学校",
    };
    fixture_open();
    for (size_t i = 0; i < 3; i++) {
        struct text_lines *l = zh(texts[i], 12 * EM);
        const struct text_line *line = &l->line[0];
        ck_assert_uint_eq(line->glyph_count, 12);
        ck_assert_int_eq(line->width, 12 * EM);
        ck_assert(NEAR(line->glyphs[11].x, 12 * EM - EM / 2));
    }
    fixture_close();
}
END_TEST

/* ---- Han and Latin ---------------------------------------------------- */

START_TEST(a_quarter_between_han_and_latin)
{
    struct text_style style = fixture_zh();
    fixture_open();
    static const char *const same[] = {"有56所", "有 56 所", "有  56 所"};
    for (size_t i = 0; i < 3; i++) {
        struct text_lines *l = fixture_set(same[i], &style, 100 * EM, 0);
        ck_assert_str_eq(l->text, "有56所");
        ck_assert(NEAR(fixture_x(l, 0, 1) - fixture_x(l, 0, 0), EM * 5 / 4));
    }
    /* None at a mark (R26); spaces between Han go (R27). */
    ck_assert(NEAR(distance("国，A", 1, 2), EM));
    ck_assert(NEAR(distance("国（A", 1, 2), EM));
    ck_assert_str_eq(zh("荣 成\n市", 100 * EM)->text, "荣成市");
    ck_assert_str_eq(zh("用 On Liberty 一书", 100 * EM)->text, "用On Liberty一书");
    fixture_close();
}
END_TEST

/* ---- full lines ------------------------------------------------------- */

/* The right edge of what counts on a line: the last run that is no hanging space. */
static int right_edge(const struct text_lines *l, unsigned i)
{
    const struct text_line *line = &l->line[i];
    const struct text_run *run = &line->runs[line->run_count - 1];
    int edge = run->x + run->width;
    if (line->end == END_SPACE) {
        const struct text_glyph *space = &line->glyphs[line->glyph_count - 1];
        edge = space->x;
    }
    return edge;
}

static void check_full(const struct text_lines *l, int measure, int indent)
{
    for (unsigned i = 0; i + 1 < l->count; i++) {
        int room = measure - (i == 0 ? indent : 0);
        ck_assert_int_eq(l->line[i].x, i == 0 ? indent : 0);
        ck_assert_msg(abs(right_edge(l, i) - room) <= 2, "|%.*s| %d of %d",
                      (int)l->line[i].text_bytes, l->text + l->line[i].text, right_edge(l, i),
                      room);
        ck_assert_int_eq(l->line[i].width, room);
    }
}

static void check_text(const struct text_lines *l)
{
    uint32_t at = 0;
    for (unsigned i = 0; i < l->count; i++) {
        const struct text_line *line = &l->line[i];
        ck_assert_uint_eq(line->text, at);
        at += line->text_bytes;
        uint32_t before = line->text;
        for (unsigned r = 0; r < line->run_count; r++) {
            const struct text_run *run = &line->runs[r];
            ck_assert_uint_eq(run->text, before);
            before = run->text + run->text_bytes;
            for (uint32_t g = run->first; g < run->first + run->count && !run->hyphen; g++)
                ck_assert(line->glyphs[g].text >= run->text && line->glyphs[g].text < before);
        }
        ck_assert_uint_eq(before, at);
    }
    ck_assert_uint_eq(at, strlen(l->text));
}

START_TEST(torture_is_flush_and_whole)
{
    struct text_style style = fixture_zh();
    fixture_open();
    struct text_paragraph *p = fixture_shape(fixture_torture, &style);
    for (int em = 16; em <= 42; em++) {
        struct text_lines *l = text_break(fixture_engine, fixture_arena, p, em * EM, 2 * EM, 0);
        check_full(l, em * EM, 2 * EM);
        check_text(l);
        for (unsigned i = 0; i < l->count; i++)
            ck_assert_msg(l->line[i].step_max <= 250, "%d em, line %u: %d", em, i,
                          l->line[i].step_max);
    }
    fixture_close();
}
END_TEST

START_TEST(breaking_does_not_shape)
{
    struct text_style style = fixture_zh();
    fixture_open();
    struct text_paragraph *p = fixture_shape(fixture_torture, &style);
    text_break(fixture_engine, fixture_arena, p, 30 * EM, 0, 0);
    uint64_t calls = text_counts(fixture_engine).shape_calls;
    for (int em = 20; em < 30; em++)
        text_break(fixture_engine, fixture_arena, p, em * EM, 0, 0);
    ck_assert_uint_le(text_counts(fixture_engine).shape_calls, calls + 2); /* the hyphen */
    fixture_close();
}
END_TEST

START_TEST(last_line_is_never_one_character)
{
    struct text_style style = fixture_zh();
    char text[1024];
    fixture_open();
    for (unsigned n = 20; n < 130; n++) {
        size_t used = 0;
        for (unsigned i = 0; i < n; i++)
            used += (size_t)snprintf(text + used, sizeof text - used, "%s",
                                     i % 11 == 10 ? "，" : "国");
        snprintf(text + used, sizeof text - used, "家。");
        struct text_lines *l = fixture_set(text, &style, 17 * EM, 2 * EM);
        ck_assert_uint_gt(l->count, 1);
        uint32_t han = 0;
        const struct text_line *last = &l->line[l->count - 1];
        for (const char *s = l->text + last->text; *s;) {
            unsigned bytes;
            han += char_is_han(utf8_decode(s, &bytes));
            s += bytes;
        }
        ck_assert_msg(han >= 2, "%u characters", n);
        ck_assert_int_eq(last->stretched, 0);
    }
    fixture_close();
}
END_TEST

/* ---- English ---------------------------------------------------------- */

static const char *const english =
    "Since 2018 the city has built or enlarged 56 kindergartens, creating 10,200 new places; the "
    "share of children in public kindergartens has risen from 45.6% to 63.5%, and inclusive "
    "kindergartens now serve more than nine in every ten children, well above the provincial "
    "average. The responsibilities of county and township governments were redefined, and "
    "recommendations for the recruitment and remuneration of teachers followed; internationally "
    "recognised evaluation instruments are being introduced in experimental institutions.";

START_TEST(english_is_flush_whole_and_without_ladders)
{
    struct text_style style = fixture_en();
    fixture_open();
    struct text_paragraph *p = fixture_shape(english, &style);
    for (int pt = 210; pt <= 340; pt += 7) {
        struct text_lines *l = text_break(fixture_engine, fixture_arena, p, PT(pt), PT(11), 0);
        check_full(l, PT(pt), PT(11));
        check_text(l);
        unsigned ladder = 0;
        for (unsigned i = 0; i < l->count; i++) {
            bool hyphen = l->line[i].end == END_HYPHEN;
            ck_assert_int_eq(hyphen, l->line[i].run_count &&
                                         l->line[i].runs[l->line[i].run_count - 1].hyphen);
            ladder = hyphen ? ladder + 1 : 0;
            ck_assert_uint_le(ladder, 2);
        }
    }
    fixture_close();
}
END_TEST

START_TEST(ragged_english_keeps_its_spaces)
{
    struct text_style style = fixture_en();
    style.align = ALIGN_START;
    style.hyphenate = false;
    fixture_open();
    struct text_lines *l = fixture_set(english, &style, PT(241), 0);
    for (unsigned i = 0; i < l->count; i++) {
        ck_assert_int_eq(l->line[i].stretched + l->line[i].squeezed, 0);
        ck_assert_int_le(l->line[i].width, PT(241));
        ck_assert_int_eq(l->line[i].end, i + 1 < l->count ? END_SPACE : END_PARAGRAPH);
    }
    check_text(l);
    fixture_close();
}
END_TEST

START_TEST(narrow_columns_are_ragged)
{
    struct text_style style = fixture_en();
    fixture_open();
    struct text_lines *l = fixture_set(english, &style, 18 * style.size, 0);
    for (unsigned i = 0; i < l->count; i++) {
        ck_assert_int_eq(l->line[i].stretched + l->line[i].squeezed, 0);
        ck_assert_int_ne(l->line[i].end, END_HYPHEN);
    }
    l = zh("荣成市“小切口、大民生”：办好56所幼儿园", 4 * EM);
    for (unsigned i = 0; i < l->count; i++)
        ck_assert_int_eq(l->line[i].stretched, 0);
    check_text(l);
    fixture_close();
}
END_TEST

/* Quotes in an English phrase keep its font; quotes of the Chinese sentence stay Han (R29). */
START_TEST(quotes_follow_the_phrase_they_are_in)
{
    struct text_style style = fixture_zh();
    fixture_open();
    struct text_lines *l = fixture_set("即the “great” reform之意，“great”不是“好”", &style, 100 * EM, 0);
    ck_assert_str_eq(l->text, "即the “great” reform之意，“great”不是“好”");
    unsigned wide = 0, narrow = 0;
    for (unsigned i = 0; i < l->line[0].run_count; i++) {
        const struct text_run *r = &l->line[0].runs[i];
        const char *s = l->text + r->text;
        for (uint32_t k = 0; k + 2 < r->text_bytes; k++)
            if (memcmp(s + k, "“", 3) == 0) {
                bool latin = strstr(r->face->path, "Libertine") != NULL;
                narrow += latin;
                wide += !latin;
            }
    }
    ck_assert_uint_eq(narrow, 1);
    ck_assert_uint_eq(wide, 2);
    check_text(l);
    fixture_close();
}
END_TEST

START_TEST(note_marks_powers_and_units_keep_to_their_base)
{
    struct text_style style = fixture_zh();
    fixture_open();
    ck_assert(NEAR(distance("改革¹完", 0, 2), 2 * EM));      /* no gap before, R08 */
    static const char *const text =
        "改革¹面积5 km²和3㎡以及中/英与甲/Boy或Boy/乙，第三次会议、第12期，改革²面积15 km²和30㎡以及中/英";
    struct text_paragraph *p = fixture_shape(text, &style);
    for (int em = 8; em < 24; em++) {
        struct text_lines *l = text_break(fixture_engine, fixture_arena, p, em * EM, 0, 0);
        for (unsigned i = 0; i + 1 < l->count; i++) {
            ck_assert_msg(!fixture_in(fixture_first(l, i + 1), "¹²㎡/三k"), "%d em", em);
            ck_assert_msg(!fixture_in(fixture_last(l, i), "/第"), "%d em", em);
        }
    }
    fixture_close();
}
END_TEST

START_TEST(long_rows_of_dots_are_cut_between_pairs)
{
    fixture_open();
    struct text_lines *l = zh("………………………………………………", 9 * EM);
    ck_assert(!l->emergency);
    for (unsigned i = 0; i < l->count; i++)
        ck_assert_uint_eq(l->line[i].text_bytes % 6, 0);
    fixture_close();
}
END_TEST

START_TEST(pieces_choose_role_language_and_dots)
{
    struct text_style style = fixture_zh();
    fixture_open();
    struct text_piece piece[] = {
        {"保障", 6, TEXT_HEAD, 0}, {"投入", 6, TEXT_EM, 0},
        {"On “Liberty”", strlen("On “Liberty”"), TEXT_OTHER_LANG, 7},
    };
    struct text_paragraph *p = text_shape(fixture_engine, fixture_arena, piece, 3, &style, "t");
    struct text_lines *l = text_break(fixture_engine, fixture_arena, p, 100 * EM, 0, 0);
    const struct text_run *r = l->line[0].runs;
    ck_assert_str_eq(l->text, "保障　投入On “Liberty”");
    ck_assert_ptr_nonnull(strstr(r[0].face->path, "Sans"));
    ck_assert(NEAR(fixture_x(l, 0, 3) - fixture_x(l, 0, 0), 3 * EM));
    bool dots = false, english_run = false;
    for (unsigned i = 0; i < l->line[0].run_count; i++) {
        dots |= r[i].emphasis_dots;
        english_run |= r[i].lang == LANG_EN && r[i].link == 7;
        ck_assert(!(r[i].lang == LANG_EN) || strstr(r[i].face->path, "Libertine"));
    }
    ck_assert(dots && english_run);
    check_text(l);
    fixture_close();
}
END_TEST

/* ---- emergencies and edges of the contract ---------------------------- */

START_TEST(every_measure_ends)
{
    static const char *const texts[] = {
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
        "国家AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA国家",
        "（（（（（《《《《《》》》》》）））））", "。。。。。。。。。。。。", "——————————————", "1234567890123456789012345678901234567890",
        "a", "国", " ", "", "https://www.example.org/",
    };
    struct text_style style[2] = {fixture_zh(), fixture_en()};
    fixture_open();
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int k = 0; k < 2; k++)
            for (int measure = 1; measure < 20 * EM; measure = measure * 3 + 1) {
                struct text_lines *l = fixture_set(texts[i], &style[k], measure, 0);
                ck_assert_ptr_nonnull(l);
                check_text(l);
            }
    struct text_lines *l = fixture_set(texts[0], &style[1], PT(60), 0);
    ck_assert(l->emergency);
    ck_assert_uint_gt(l->count, 2);
    fixture_close();
}
END_TEST

/* Whatever the characters, every byte is set once and the work ends. */
START_TEST(soup_is_set_whole)
{
    static const char *const soup[] = {
        "国", "，", "“", "”", "‘", "’", "（", "）", "—", "…", "·", "～", "/", "？", "！", "-", "–",
        "a", "Z", "é", "e\u0301", "7", ".", ",", "(", ")", "%", "¥", "℃", "①", "ﬁ", "Я", " ", "  ",
        "\n", "\u00A0", "\u202F", "\u3000", "\u200B", "\u00AD", "\u2060", "\u2028",
        "\uFEFF", "fi", "ffi", "office", "responsibility", "http://", "www.", "第", "〔", "〕", "万",
    };
    uint64_t state = unit_seed() | 1;
    struct text_style style[2] = {fixture_zh(), fixture_en()};
    fixture_open();
    for (int round = 0; round < 1500; round++) {
        char text[1024];
        size_t used = 0, n = 1 + unit_random(&state) % 60;
        for (size_t i = 0; i < n; i++)
            used += (size_t)snprintf(text + used, sizeof text - used, "%s",
                                     soup[unit_random(&state) % (sizeof soup / sizeof *soup)]);
        struct text_style *s = &style[unit_random(&state) % 2];
        s->align = (enum text_align)(unit_random(&state) % 4);
        s->by_sense = unit_random(&state) % 5 == 0;
        s->tabular = unit_random(&state) % 2;
        struct text_piece piece[3];
        size_t cut = used / 2;
        while (cut && ((unsigned char)text[cut] & 0xC0) == 0x80)
            cut--;
        piece[0] = (struct text_piece){text, cut, (enum text_kind)(unit_random(&state) % 6), 1};
        piece[1] = (struct text_piece){text + cut, used - cut,
                                       (enum text_kind)(unit_random(&state) % 6), 2};
        struct text_paragraph *p = text_shape(fixture_engine, fixture_arena, piece, 2, s, "soup");
        ck_assert_msg(p != NULL, "UNIT_SEED=%lu round %d", unit_seed(), round);
        check_text(text_break(fixture_engine, fixture_arena, p,
                              (int)(unit_random(&state) % (20 * EM)), 0, 0));
    }
    fixture_close();
}
END_TEST

START_TEST(headings_are_balanced_and_keep_words)
{
    struct text_style style = fixture_zh();
    style.by_sense = true;
    style.align = ALIGN_CENTRE;
    fixture_open();
    struct text_lines *l =
        fixture_set("荣成市学前教育与义务教育优质均衡发展改革", &style, 17 * EM, 0);
    ck_assert_uint_eq(l->count, 2);
    ck_assert_int_gt(l->line[1].text_bytes, 12);
    unsigned n;
    uint32_t first = utf8_decode(l->text + l->line[1].text, &n);
    ck_assert(fixture_in(first, "与义优发改均教"));
    int slack = 17 * EM - l->line[0].width;
    ck_assert_int_le(abs(l->line[0].x - slack / 2), 1);
    fixture_close();
}
END_TEST

/* R45 at every measure: no line over it, no short last line where another set is there, no
 * taught word torn where it can be kept, no line narrower than both its neighbours. */
START_TEST(headings_keep_their_shape)
{
    static const char *const titles[] = {
        "教育部关于进一步加强和改进中小学校长教师交流轮岗工作的指导意见",
        "关于深化新时代教育评价改革促进义务教育优质均衡发展的实施方案",
        "青山县学位供给与教师流动改革的做法、数据与可借鉴之处",
        "中共荣成市委荣成市人民政府关于加快推进教育现代化建设教育强市的实施意见",
    };
    struct text_style style = fixture_zh();
    unsigned seen = 0;
    style.by_sense = true;
    style.align = ALIGN_START;
    fixture_open();
    text_engine_word(fixture_engine, "学位供给");
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        for (int em = 12; em <= 34; em++) {
            struct text_lines *l = fixture_set(titles[i], &style, em * EM, 0);
            ck_assert(!l->emergency);
            for (unsigned k = 0; k < l->count; k++) {
                const struct text_line *line = &l->line[k];
                ck_assert_int_le(line->width, em * EM);
                ck_assert_int_eq(line->stretched | line->squeezed, 0);
                if (k + 1 == l->count && k)
                    ck_assert_int_ge(line->width, 4 * EM);
                if (k && k + 1 < l->count) {
                    int above = line[-1].width - line->width, below = line[1].width - line->width;
                    ck_assert_msg(above <= EM / 2 || below <= EM / 2, "%d em |%.*s|", em,
                                  (int)line->text_bytes, l->text + line->text);
                    seen++;
                }
            }
            const char *held = strstr(l->text, "学位供给");
            for (unsigned k = 1; held && k < l->count; k++) {
                size_t at = l->line[k].text, from = (size_t)(held - l->text);
                ck_assert_msg(at <= from || at >= from + 12, "%d em", em);
            }
        }
    ck_assert_uint_gt(seen, 10);
    fixture_close();
}
END_TEST

START_TEST(forced_breaks_are_kept)
{
    struct text_style style = fixture_zh();
    fixture_open();
    struct text_lines *l = fixture_set("五地教育改革\xE2\x80\xA8简报", &style, 40 * EM, 0);
    ck_assert_uint_eq(l->count, 2);
    ck_assert_int_eq(l->line[0].width, 6 * EM);
    fixture_close();
}
END_TEST

START_TEST(widths_without_lines)
{
    struct text_style style = fixture_zh();
    fixture_open();
    ck_assert_int_eq(text_natural_width(fixture_shape("“国家”，", &style)), 3 * EM + EM / 2);
    ck_assert_int_eq(text_minimum_width(fixture_shape("国家教育", &style)), EM);
    ck_assert_int_eq(text_minimum_width(fixture_shape("国“家”教", &style)), 2 * EM);
    ck_assert_int_eq(text_natural_width(fixture_shape("", &style)), 0);
    fixture_close();
}
END_TEST

int main(void)
{
    return UNIT_RUN("lines", neighbouring_marks_are_cut_to_one_and_a_half, lone_marks_are_one_em,
                    fixed_marks_have_fixed_widths, marks_in_kai_are_as_wide,
                    ink_of_a_middle_dot_is_centred, dashes_and_dots_are_level_with_han,
                    opening_marks_hang_into_the_edge,
                    closing_marks_take_half_an_em_at_the_end, a_quarter_between_han_and_latin,
                    torture_is_flush_and_whole, breaking_does_not_shape,
                    last_line_is_never_one_character, english_is_flush_whole_and_without_ladders,
                    ragged_english_keeps_its_spaces, narrow_columns_are_ragged,
                    quotes_follow_the_phrase_they_are_in,
                    note_marks_powers_and_units_keep_to_their_base,
                    long_rows_of_dots_are_cut_between_pairs, pieces_choose_role_language_and_dots,
                    every_measure_ends, soup_is_set_whole, headings_are_balanced_and_keep_words, headings_keep_their_shape,
                    forced_breaks_are_kept, widths_without_lines);
}
