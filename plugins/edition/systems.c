/*
 * systems: the matrix of the five systems, a few words a cell, and their order in time.
 */
#include "edition.h"

struct saying { const char *zh, *en; };
struct theme_row { struct saying theme, regions[5]; };

static const struct theme_row themes[] = {
    {{"改革框架", "Frame"},
     {{"“3+3+3”，{rongcheng.items:n}项", "“3+3+3”: {rongcheng.items:n} items"},
      {"若干意见，{yangquan.measures}", "Opinions: {yangquan.measures}"},
      {"行动方案，{luhe.measures}", "Plan: {luhe.measures}"},
      {"工作要点{weifang.points}", "{weifang.points}"},
      {"{qingzhou.levels:w}级联动", "{qingzhou.levels:w} levels linked"}}},
    {{"领导机制", "Steering"},
     {{"领导小组，{rongcheng.departments}部门", "Leading group, {rongcheng.departments}"},
      {"市委、市政府主要领导", "Party secretary, mayor"},
      {"一把手工程", "Top-leader project"},
      {"市政府方案", "City government plans"},
      {"教育局与各部门", "Bureau, departments"}}},
    {{"督促周期", "Cycle"},
     {{"每周、每月", "Weekly, monthly"},
      {0, 0},
      {"常务会定期研究", "Regular meetings"},
      {"双周、每月、每年", "Two weeks, month, year"},
      {"每月、半年、年终", "Month, half-year, year"}}},
    {{"教师统筹", "Teachers"},
     {{"按课时核岗，联盟内流动", "By class hours, in alliances"},
      {"全面推行县管校聘", "County hiring in full"},
      {"县管校聘，刚性流动", "County hiring, rotation"},
      {"分层聘任", "Tiered appointment"},
      {"全出竞进", "All posts competed for"}}},
    {{"校长管理", "Principals"},
     {{"持证、考核、退出", "Certificate, exit"},
      {"培训", "Training"},
      {"职级制、后备库", "Career grades, reserve"},
      {"职级制、特级校长", "Career, special grades"},
      {"后备库、影子培训", "Reserve, shadowing"}}},
    {{"评价考核", "Evaluation"},
     {{"进入全市绩效", "City appraisal"},
      {"{yangquan.evaluation-tasks}任务已拟", "{yangquan.evaluation-tasks}, drafted"},
      {"亮牌考核", "Cards for schools"},
      {"底线、创新、满意度", "Three tests, schools"},
      {"千分考核", "Thousand points"}}},
    {{"教育督导", "Supervision"},
     {{"督查办跟踪台账", "Ledgers followed"},
      {"2022年新体制", "New system by 2022"},
      {"{luhe.supervision-levels}联动", "{luhe.supervision-levels} linked"},
      {"责任区、清单", "Zones, checklists"},
      {0, 0}}},
    {{"集团办学", "Groups"},
     {{"联盟{rongcheng.alliances}", "{rongcheng.alliances}"},
      {"托管、集团，酝酿中", "Trusteeship, groups"},
      {"集团一体化管理", "One management"},
      {"民办校可办集团", "By private schools"},
      {0, 0}}},
};

static void system_table(struct briefing_writer *w)
{
    table(w, "systems", ZH("五地制度对照"), EN("Five systems side by side"));
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
    table_note(w, ZH("—为文件未提，不等于没有。荣成、青州多为已办，阳泉部分已启动，陆河、"
                     "潍坊多为计划。"),
               EN("A dash means that the document is silent, not that there is nothing. Mostly "
                  "done in Rongcheng and Qingzhou, partly begun in Yangquan, mostly planned in "
                  "Luhe and Weifang."));
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
    body(w, ZH("2016年，潍坊在要点中深化县管校聘、完善校长职级制；2017年，"
               "其下辖的青州让{qingzhou.participants:n}名教职工参加竞聘，流动{qingzhou.moved:n}名；"
               "2018年，荣成流动教师{rongcheng.moved:n}名，次年1月报告改革全貌。2021年4月，"
               "阳泉通过《若干意见》，全面推行县管校聘；陆河的计划期为2023年至2025年，"
               "校长负责制改革定在2023年底前完成。"),
         EN("In 2016 Weifang’s points deepened county-managed hiring and refined career grades for "
            "principals. In 2017 Qingzhou, under Weifang, had {qingzhou.participants:n} staff "
            "compete and {qingzhou.moved:n} move. In 2018 Rongcheng moved {rongcheng.moved:n}; its "
            "report came the next January. In April 2021 Yangquan passed its Several Opinions, "
            "with county-managed hiring in full; Luhe’s plan runs from 2023 to 2025, with the "
            "reform of principals’ responsibility due by the end of 2023."));
    body(w, ZH("同样的办法先在山东深化、实施，后在山西推行、在广东列入计划；先后不等于因果，"
               "文件并未互相引用。五例有三例在山东，其中青州又在潍坊之下，"
               "不能看作五份独立的证据。"),
         EN("The same instruments were deepened and carried out in Shandong first, then rolled out "
            "in Shanxi and planned in Guangdong. Order is not cause: the documents do not quote "
            "one another. Three of the five cases are from Shandong, and Qingzhou is part of "
            "Weifang: they are not five independent proofs."));
    end_section(w);
}
