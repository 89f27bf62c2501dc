/*
 * systems: the matrix of the five systems, a few words a cell, and their order in time.
 */
#include "edition.h"

struct saying { const char *zh, *en; };
struct theme_row { struct saying theme, regions[5]; };

static const struct theme_row themes[] = {
    {{"改革框架", "Frame"},
     {{"“3+3+3”，{rongcheng.items:n}项", "“3+3+3”: {rongcheng.items:n} items"},
      {"意见{yangquan.measures}", "{yangquan.measures}"},
      {"方案{luhe.measures}", "{luhe.measures}"},
      {"要点{weifang.points}", "{weifang.points}"},
      {"{qingzhou.levels:w}级联动", "{qingzhou.levels} linked"}}},
    {{"领导机制", "Steering"},
     {{"{rongcheng.departments}部门小组", "{rongcheng.departments}"},
      {"书记、市长", "Secretary, mayor"},
      {"一把手工程", "Top-leader project"},
      {"市政府方案", "City plans"},
      {"教育局与各部门", "Bureau, departments"}}},
    {{"督促周期", "Cycle"},
     {{"每周、每月", "Weekly, monthly"},
      {0, 0},
      {"常务会定期", "Regular"},
      {"双周、每月", "Fortnight, month"},
      {"每月、半年", "Month, half-year"}}},
    {{"教师统筹", "Teachers"},
     {{"按课时核岗", "By class hours"},
      {"全面县管校聘", "County hiring"},
      {"刚性流动", "Binding rotation"},
      {"分层聘任", "Tiered appointment"},
      {"全出竞进", "All compete"}}},
    {{"校长管理", "Principals"},
     {{"持证、退出", "Certificate, exit"},
      {"培训", "Training"},
      {"职级制", "Career grades"},
      {"职级制、特级", "Career grades"},
      {"影子培训", "Shadow training"}}},
    {{"评价考核", "Evaluation"},
     {{"进全市绩效", "City appraisal"},
      {"{yangquan.evaluation-tasks}任务", "{yangquan.evaluation-tasks}"},
      {"亮牌考核", "Cards for schools"},
      {"三看学校", "Three tests"},
      {"千分考核", "Thousand points"}}},
    {{"教育督导", "Supervision"},
     {{"跟踪台账", "Ledgers followed"},
      {"2022年新体制", "New by 2022"},
      {"{luhe.supervision-levels}联动", "{luhe.supervision-levels} linked"},
      {"责任区、清单", "Zones, checklists"},
      {0, 0}}},
    {{"学位布局", "Places"},
     {{"已增{rongcheng.places}", "{rongcheng.places}"},
      {"布局目标", "Layout targets"},
      {"有表无数", "Tables, no totals"},
      {"拟增{weifang.class-places}", "{weifang.class-places}"},
      {0, 0}}},
    {{"经费保障", "Funding"},
     {{"投入、用地优先", "Land, money first"},
      {"{yangquan.funding-years}后达标", "In {yangquan.funding-years}"},
      {"只增不减", "Only increase"},
      {"“PPP”融资", "PPP"},
      {0, 0}}},
    {{"集团办学", "Groups"},
     {{"联盟{rongcheng.alliances}", "{rongcheng.alliances}"},
      {"托管、集团", "Being drafted"},
      {"集团一体化管理", "One management"},
      {"民办校可办", "Private ones may"},
      {0, 0}}},
};

static void system_table(struct briefing_writer *w)
{
    table(w, "systems", ZH("各地制度对照"), EN("The systems side by side"));
    column(w, TEXT, ZH("主题"), EN("Theme"));
    column(w, TEXT, ZH("荣成"), EN("Rongcheng"));
    column(w, TEXT, ZH("阳泉"), EN("Yangquan"));
    column(w, TEXT, ZH("陆河"), EN("Luhe"));
    column(w, TEXT, ZH("潍坊"), EN("Weifang"));
    column(w, TEXT, ZH("青州"), EN("Qingzhou"));
    for (uint32_t i = 0; i < sizeof themes / sizeof *themes; i++) {
        row(w);
        cell(w, ZH(themes[i].theme.zh), EN(themes[i].theme.en));
        for (int k = 0; k < 5; k++)
            if (themes[i].regions[k].zh)
                cell(w, ZH(themes[i].regions[k].zh), EN(themes[i].regions[k].en));
            else
                cell_missing(w, NOT_STATED);
    }
    table_note(w, ZH("—为文件未提，不等于没有。"),
               EN("A dash means that the document is silent, not that there is nothing."));
    end_table(w);
}

void edition_systems(struct briefing_writer *w)
{
    section(w, "systems-compared", ZH("制度对照"), EN("The systems compared"));
    system_table(w);
    end_section(w);
}

void edition_sequence(struct briefing_writer *w)
{
    section(w, "sequence", ZH("先后脉络"), EN("In what order it came"));
    body(w, ZH("2016年，潍坊{weifang.points:n}项要点深化县管校聘和校长职级制；2017年，"
               "所辖青州{qingzhou.participants:n}名教职工竞聘，流动{qingzhou.moved:n}名；"
               "2018年，荣成流动{rongcheng.moved:n}名。三地同在山东，不是各自独立的证据。"),
         EN("In 2016 Weifang’s {weifang.points} deepened county-managed hiring and career grades; "
            "in 2017, {qingzhou.participants:n} staff competed in Qingzhou, under Weifang, and "
            "{qingzhou.moved:n} moved; in 2018 Rongcheng moved {rongcheng.moved:n}. All three are "
            "in Shandong and not independent proofs."));
    body(w, ZH("2021年4月，山西阳泉通过{yangquan.measures}举措，全面推行县管校聘；"
               "广东陆河{luhe.measures}措施的计划期为2023年至2025年。先后不等于因果，文件并未互相引用。"),
         EN("In April 2021 Yangquan in Shanxi passed {yangquan.measures}, with county-managed "
            "hiring in full; Luhe in Guangdong plans {luhe.measures} from 2023 to 2025. Order is "
            "not cause: the documents do not quote one another."));
    end_section(w);
}
