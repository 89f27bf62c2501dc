/*
 * pdf-fixture: two A4 pages made by hand, with every kind of box and the elements
 * of a briefing: headings, paragraphs in two languages, a list, a table, a figure,
 * links over lines and pages, marks, a turned line.
 *
 * What is said stands in `fixture_said`, so that tests compare with what was meant
 * and not with what was set.
 */
#ifndef BRIEFING_PDF_FIXTURE_H
#define BRIEFING_PDF_FIXTURE_H

#include "pdf/pdf.h"
#include "text-fixture.h"

#define PAGE_WIDTH PT(595.28)
#define PAGE_HEIGHT PT(841.89)
#define LEFT PT(60)
#define MEASURE PT(220)
#define RIGHT PT(310)           /* the second column's left */
#define PITCH PT(17)

/* The words of the pages; the columns are extracted apart. */
static const char *const fixture_heading_zh = "学前教育优质普惠发展";
static const char *const fixture_heading_en = "Preschool education for every child";
static const char *const fixture_zh_text =
    "“十三五”以来，荣成市把学前教育放在更加突出的位置：新建、改扩建幼儿园56所，新增学位1.02万个；公办园"
    "在园幼儿占比由2018年的45.6%提高到2021年的63.5%——高于全省平均水平，详见";
static const char *const fixture_en_text =
    "Since 2018 the city has built or enlarged 56 kindergartens, creating 10,200 new places; the "
    "office offers affine and fluffy shuffles, and internationally recognised evaluation "
    "instruments are being introduced; for the responsibilities see ";
static const char *const fixture_link_zh = "山东省教育厅关于学前教育优质普惠发展的报告第12页";
static const char *const fixture_link_en =
    "the report of the provincial department of education on preschool education";
static const char *const fixture_kai_text = "老师好教、学生乐学——“办好人民满意的教育。”";

enum {
    DOC = 1, SECT, H1_ZH, H1_EN, P_ZH, P_EN, LIST, ITEM_1, LABEL_1, BODY_1, ITEM_2, LABEL_2, BODY_2,
    TABLE, CAPTION, THEAD, HEAD_ROW, HEAD_1, HEAD_2, HEAD_3, TBODY, ROW_1, SIDE_1, CELL_11, CELL_12,
    ROW_2, SIDE_2, CELL_21, FIGURE, FIGURE_P, NOTE, H2_ZH, P_STATUS, P_KAI, P_TURNED, UNSAID,
    ELEMENTS                    /* UNSAID has no box and is to be left out */
};

static const struct element fixture_elements[ELEMENTS] = {
    [DOC] = {.kind = EL_DOCUMENT}, [SECT] = {.kind = EL_SECT, .parent = DOC},
    [H1_ZH] = {.kind = EL_H1, .parent = SECT},
    [H1_EN] = {.kind = EL_H1, .parent = SECT, .lang = LANG_EN},
    [P_ZH] = {.kind = EL_P, .parent = SECT},
    [P_EN] = {.kind = EL_P, .parent = SECT, .lang = LANG_EN},
    [LIST] = {.kind = EL_L, .parent = SECT}, [ITEM_1] = {.kind = EL_LI, .parent = LIST},
    [LABEL_1] = {.kind = EL_LBL, .parent = ITEM_1}, [BODY_1] = {.kind = EL_LBODY, .parent = ITEM_1},
    [ITEM_2] = {.kind = EL_LI, .parent = LIST}, [LABEL_2] = {.kind = EL_LBL, .parent = ITEM_2},
    [BODY_2] = {.kind = EL_LBODY, .parent = ITEM_2}, [TABLE] = {.kind = EL_TABLE, .parent = SECT},
    [CAPTION] = {.kind = EL_CAPTION, .parent = TABLE}, [THEAD] = {.kind = EL_THEAD, .parent = TABLE},
    [HEAD_ROW] = {.kind = EL_TR, .parent = THEAD},
    [HEAD_1] = {.kind = EL_TH, .parent = HEAD_ROW, .scope = 1},
    [HEAD_2] = {.kind = EL_TH, .parent = HEAD_ROW, .scope = 1},
    [HEAD_3] = {.kind = EL_TH, .parent = HEAD_ROW, .scope = 1},
    [TBODY] = {.kind = EL_TBODY, .parent = TABLE}, [ROW_1] = {.kind = EL_TR, .parent = TBODY},
    [SIDE_1] = {.kind = EL_TH, .parent = ROW_1, .scope = 2},
    [CELL_11] = {.kind = EL_TD, .parent = ROW_1}, [CELL_12] = {.kind = EL_TD, .parent = ROW_1}, [ROW_2] = {.kind = EL_TR, .parent = TBODY},
    [SIDE_2] = {.kind = EL_TH, .parent = ROW_2, .scope = 2},
    [CELL_21] = {.kind = EL_TD, .parent = ROW_2, .column_span = 2},
    [FIGURE] = {.kind = EL_FIGURE, .parent = SECT,
                .alt = "三年投入逐年增加 (柱形图) · Spending grew each year (bar chart)"},
    [FIGURE_P] = {.kind = EL_P, .parent = SECT},
    [NOTE] = {.kind = EL_NOTE, .parent = SECT, .lang = LANG_EN},
    [H2_ZH] = {.kind = EL_H2, .parent = SECT, .id = "duties"},
    [P_STATUS] = {.kind = EL_P, .parent = SECT, .lang = LANG_EN},
    [P_KAI] = {.kind = EL_P, .parent = SECT}, [P_TURNED] = {.kind = EL_P, .parent = SECT},
    [UNSAID] = {.kind = EL_P, .parent = SECT},
};

struct sheet { VEC(struct box) boxes; };
struct pdf_fixture {
    struct sheet sheet[2];
    VEC(struct page_link) links;
    struct page page[2];
    struct outline_entry outline[2];
    struct element elements[ELEMENTS];
    struct pages pages;
};

static inline struct box *fixture_box(struct sheet *s, struct box b)
{
    struct box *at = vec_push(fixture_arena, &s->boxes);
    *at = b;
    return at;
}

/* Lines from a first baseline downwards; returns the baseline behind them. */
static inline int fixture_put(struct sheet *s, const struct text_lines *l, int x, int y,
                              uint32_t element)
{
    for (uint32_t i = 0; i < l->count; i++, y += PITCH)
        fixture_box(s, (struct box){.kind = BOX_LINE, .element = element, .x = x + l->line[i].x,
                                    .y = y, .width = l->line[i].width, .line = &l->line[i],
                                    .text = l->text});
    return y;
}

static inline int fixture_text(struct sheet *s, const char *text, struct text_style style, int x,
                               int y, uint32_t element)
{
    return fixture_put(s, fixture_set(text, &style, MEASURE, 0), x, y, element);
}

static inline void fixture_fill(struct sheet *s, int x, int y, int width, int height, int colour,
                                uint32_t element)
{
    fixture_box(s, (struct box){.kind = BOX_FILL, .furniture = !element, .element = element, .x = x,
                                .y = y, .width = width, .height = height, .colour = colour});
}

static inline void fixture_rule(struct sheet *s, int x, int y, int width, int thickness)
{
    fixture_box(s, (struct box){.kind = BOX_STROKE, .furniture = true, .x = x, .y = y,
                                .width = width, .stroke = thickness, .colour = 0x2F4A6D});
}

/* A rectangle over every line of boxes of an element whose runs link to `link`. */
static inline void fixture_links(struct pdf_fixture *f, uint32_t page, uint32_t link,
                                 struct page_link what)
{
    const struct sheet *s = &f->sheet[page];
    for (size_t i = 0; i < s->boxes.count; i++) {
        const struct box *b = &s->boxes.at[i];
        int from = -1, to = 0;
        for (uint32_t r = 0; b->kind == BOX_LINE && r < b->line->run_count; r++)
            if (b->line->runs[r].link == link) {
                from = from < 0 ? b->line->runs[r].x : from;
                to = b->line->runs[r].x + b->line->runs[r].width;
            }
        if (from < 0)
            continue;
        what.page = page;
        what.element = b->element;
        what.x = b->x + from;
        what.y = b->y - PT(10);
        what.width = to - from;
        what.height = PT(13);
        *vec_push(fixture_arena, &f->links) = what;
    }
}

/* Text, a link with words of its own, and an end. */
static inline struct text_lines *fixture_linked(const char *text, const char *linked,
                                                const char *end, uint32_t link,
                                                const struct text_style *style)
{
    struct text_piece pieces[] = {{text, strlen(text), TEXT_PLAIN, 0},
                                  {linked, strlen(linked), TEXT_PLAIN, link},
                                  {end, strlen(end), TEXT_PLAIN, 0}};
    struct text_paragraph *p = text_shape(fixture_engine, fixture_arena, pieces, 3, style, "test");
    return text_break(fixture_engine, fixture_arena, p, MEASURE, 0, 0);
}

static inline void fixture_furniture(struct sheet *s, const char *number)
{
    struct text_style style = fixture_zh();
    style.colour = 0x5A6570;
    fixture_put(s, fixture_set("五地教育改革简报", &style, MEASURE, 0), LEFT, PT(40),
                ELEMENT_ARTIFACT);
    fixture_rule(s, LEFT, PT(46), PT(470), PT(0.5));
    fixture_put(s, fixture_set(number, &style, MEASURE, 0), LEFT, PT(810), ELEMENT_ARTIFACT);
}

static inline int fixture_prose(struct pdf_fixture *f)
{
    struct sheet *s = &f->sheet[0];
    struct text_style zh = fixture_zh(), en = fixture_en(), head = fixture_zh();
    head.han = "hei-bold";
    head.colour = 0x1F3A5F;
    struct text_style head_en = fixture_en();
    head_en.latin = "san-bold";
    head_en.align = ALIGN_START;
    head_en.hyphenate = false;
    fixture_text(s, fixture_heading_zh, head, LEFT, PT(70), H1_ZH);
    fixture_text(s, fixture_heading_en, head_en, RIGHT, PT(70), H1_EN);
    int left = fixture_put(s, fixture_linked(fixture_zh_text, fixture_link_zh, "。", 1, &zh), LEFT,
                           PT(100), P_ZH);
    int right = fixture_put(s, fixture_linked(fixture_en_text, fixture_link_en, ".", 2, &en), RIGHT,
                            PT(100), P_EN);
    fixture_links(f, 0, 1, (struct page_link){.target = H2_ZH, .contents = "第2页 · page 2"});
    fixture_links(f, 0, 2, (struct page_link){.uri = "https://example.org/a (1)/报告?x=1&y=2",
                                              .contents = "the report"});
    int y = (left > right ? left : right) + PITCH;
    struct text_piece mixed[] = {{"保障", 6, TEXT_HEAD, 0}, {"投入", 6, TEXT_EM, 0},
                                 {"On Liberty", 10, TEXT_OTHER_LANG, 0}, {"一书", 6, TEXT_PLAIN, 3}};
    struct text_paragraph *p = text_shape(fixture_engine, fixture_arena, mixed, 4, &zh, "test");
    fixture_text(s, "一", zh, LEFT, y, LABEL_1);
    fixture_put(s, text_break(fixture_engine, fixture_arena, p, MEASURE, 0, 0), LEFT + PT(20), y,
                BODY_1);
    fixture_links(f, 0, 3, (struct page_link){.target = UNSAID});
    fixture_text(s, "二", zh, LEFT, y + PITCH, LABEL_2);
    fixture_text(s, "编制、岗位与待遇", zh, LEFT + PT(20), y + PITCH, BODY_2);
    return y + 3 * PITCH;
}

static inline int fixture_table(struct sheet *s, int y)
{
    static const struct { const char *text; int column; uint32_t element; } cells[4][3] = {
        {{"表1 投入与学位", 0, CAPTION}},
        {{"年份", 0, HEAD_1}, {"投入（亿元）", 1, HEAD_2}, {"学位", 2, HEAD_3}},
        {{"2018", 0, SIDE_1}, {"5.20", 1, CELL_11}, {"", 2, CELL_12}},
        {{"2021", 0, SIDE_2}, {"6.35", 1, CELL_21}}};
    fixture_fill(s, LEFT - PT(4), y + PITCH - PT(12), PT(320), PITCH, 0xEAF0F6, ELEMENT_ARTIFACT);
    fixture_rule(s, LEFT - PT(4), y + PITCH - PT(12), PT(320), PT(1));
    for (int row = 0; row < 4; row++, y += PITCH)
        for (int i = 0; i < 3 && cells[row][i].text; i++)
            if (*cells[row][i].text)
                fixture_text(s, cells[row][i].text, fixture_zh(),
                             LEFT + cells[row][i].column * PT(110), y, cells[row][i].element);
    fixture_rule(s, LEFT - PT(4), y - PT(12), PT(320), PT(1));
    return y + PITCH;
}

static inline void fixture_figure(struct sheet *s, int y)
{
    static const int heights[] = {30, 42, 60};
    for (int i = 0; i < 3; i++)
        fixture_fill(s, LEFT + i * PT(40), y + PT(60 - heights[i]), PT(24), PT(heights[i]),
                     0x9C2A2A, FIGURE);
    fixture_box(s, (struct box){.kind = BOX_STROKE, .element = FIGURE, .rectangle = true, .x = LEFT,
                                .y = y, .width = PT(110), .height = PT(64), .stroke = PT(0.5),
                                .colour = 0x444444});
    fixture_text(s, "单位：亿元", fixture_zh(), LEFT + PT(130), y + PT(20), FIGURE_P);
    struct text_style en = fixture_en();
    fixture_text(s, "Note: since 2018.", en, RIGHT, y + PT(20), NOTE);
    fixture_text(s, "Sources: audit.", en, RIGHT + PT(120), y + PT(20), NOTE);
}

static inline void fixture_second(struct sheet *s)
{
    struct text_style kai = fixture_zh(), head = fixture_zh();
    kai.han = "kai";
    head.han = "hei-bold";
    fixture_text(s, "责任分工", head, LEFT, PT(70), H2_ZH);
    for (int i = 0; i < 3; i++) {
        static const char *const names[] = {"结果 reported", "推进 under way", "计划 planned"};
        static const char *const words[] = {"Built", "Building", "Intended"};
        fixture_box(s, (struct box){.kind = BOX_MARK, .element = P_STATUS, .mark = (uint8_t)i,
                                    .x = LEFT, .y = PT(95) + i * PITCH, .width = PT(4.8),
                                    .height = PT(4.8), .stroke = PT(0.65), .colour = 0x9C2A2A,
                                    .actual = names[i]});
        fixture_text(s, words[i], fixture_en(), LEFT + PT(10), PT(100) + i * PITCH, P_STATUS);
    }
    fixture_text(s, fixture_kai_text, kai, LEFT, PT(180), P_KAI);
    size_t first = s->boxes.count;
    fixture_text(s, "横排的宽表", fixture_zh(), PT(400), PT(300), P_TURNED);
    s->boxes.at[first].turn = 1;
}

static inline struct pages *fixture_pages(struct pdf_fixture *f)
{
    *f = (struct pdf_fixture){0};
    memcpy(f->elements, fixture_elements, sizeof f->elements);
    fixture_furniture(&f->sheet[0], "iv");
    int y = fixture_prose(f);
    y = fixture_table(&f->sheet[0], y);
    fixture_figure(&f->sheet[0], y);
    fixture_furniture(&f->sheet[1], "1");
    fixture_second(&f->sheet[1]);
    for (int i = 0; i < 2; i++)
        f->page[i] = (struct page){PAGE_WIDTH, PAGE_HEIGHT, f->sheet[i].boxes.at,
                                   (uint32_t)f->sheet[i].boxes.count, i ? "1" : "iv"};
    f->outline[0] = (struct outline_entry){"一 学前教育 · 1 Preschool (all)", 1, 0, PT(58)};
    f->outline[1] = (struct outline_entry){"责任分工 · Duties", 2, 1, PT(58)};
    f->pages = (struct pages){
        .page = f->page, .count = 2, .tree = {f->elements, ELEMENTS}, .links = f->links.at,
        .link_count = (uint32_t)f->links.count, .outline = f->outline, .outline_count = 2,
        .fonts = fixture_fonts, .title_zh = "五地教育改革简报", .title_en = "Education & reform <2026>",
        .author = "办公室", .subject = "Preschool", .date = "2026-07-01", .lang = LANG_ZH,
        .duplex = true};
    return &f->pages;
}

#endif
