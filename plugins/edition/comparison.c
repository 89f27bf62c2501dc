/*
 * comparison: what the core cannot know of it.  The themes by regions, the figures side by
 * side and the other things that do not compare are the core's own.
 */
#include "edition.h"

/* The core adds its own to this list: money, shares, person-times, counts … */
static void limits(struct briefing_writer *w)
{
    section(w, "limits", ZH("不能相比的"), EN("What does not compare"));
    list(w, BULLETED);
    item(w, ZH("先后不等于因果，文件并未互相引用。"),
         EN("Order in time is not cause: no document quotes another."),
         .head_zh = "先后", .head_en = "Order");
    item(w, ZH("“底线+创新+满意度”在潍坊{weifang.points:n}项要点里评学校，在青州按"
               "{qingzhou.points:n}分考核科室：同名不同物。"),
         EN("“Bottom line + innovation + satisfaction” rates schools in Weifang’s "
            "{weifang.points}, bureau sections in Qingzhou’s {qingzhou.points:n}-point "
            "appraisal."),
         .head_zh = "名称", .head_en = "Names");
    item(w, ZH("潍坊的{weifang.class-places}学位或含所辖青州，青州{qingzhou.participants}教职工"
               "也在其内。"),
         EN("Weifang’s {weifang.class-places} may include those of Qingzhou, which lies under it "
            "and has {qingzhou.participants}."),
         .head_zh = "隶属", .head_en = "Nesting");
    end_list(w);
    end_section(w);
}

void edition_comparison(struct briefing_writer *w)
{
    section(w, "comparison", ZH("地区比较"), EN("The regions compared"));
    limits(w);
    end_section(w);
}
