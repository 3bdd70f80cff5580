/** What the terms of `../taiwan-hong-kong-government.ts` mean; the columns are named in `explain-term.ts`. */
export const taiwanHongKongGovernmentExplanations = `
一边一国|one country on each side|陈水扁对两岸关系的表述。|Chen Shui-bian on the two sides.||2002-08-03|陈水扁在世界台湾同乡会年会视讯致词
三民主义|*Three Principles of the People|孙中山的政治学说。|Sun Yat-sen’s political doctrine.|民族主义；民权主义；民生主义
不统、不独、不武|no unification, no independence, no use of force|马英九的两岸政策。|Ma Ying-jeou’s policy.|不统；不独；不武|2008-05-20|马英九就职演说
中华民国在台湾|Republic of China on Taiwan|李登辉时期的表述。|A phrase of the Lee Teng-hui years.
五加二产业创新计划|5+2 Innovative Industries Plan|蔡英文政府的产业政策。|An industrial policy under Tsai Ing-wen.
全社会防卫韧性|whole-of-society defense resilience|赖清德政府的防卫政策。|A defence policy under Lai Ching-te.
六大核心战略产业|Six Core Strategic Industries|蔡英文第二任期的产业政策。|An industrial policy of Tsai Ing-wen’s second term.||2020-05-20|蔡英文就职演说
前瞻基础建设计划|Forward-looking Infrastructure Development Program|2017年起的特别预算建设计划。|An infrastructure programme since 2017.||2017-03|行政院
务实外交|pragmatic diplomacy|李登辉时期的对外政策。|Foreign policy under Lee Teng-hui.
南向政策|New Southbound Policy|加强与东南亚、南亚、澳新关系的政策；新南向政策始于2016年。|Closer ties with South-East Asia, South Asia and Australasia; the New Southbound Policy dates from 2016.
四不一没有|Four Noes and One Without|陈水扁就职时的承诺。|Chen Shui-bian’s pledges on taking office.||2000-05-20|陈水扁就职演说
四大坚持|Four Commitments|蔡英文2021年提出。|Tsai Ing-wen’s commitments of 2021.||2021-10-10|蔡英文国庆演说
国家统一纲领|Guidelines for National Unification|台湾1991年通过，2006年终止适用。|Adopted in 1991, ceased to apply in 2006.||1991-02-23|国家统一委员会
戒急用忍|No Haste, Be Patient|李登辉时期限制对大陆投资的政策。|Lee Teng-hui’s limits on investment in the mainland.||1996-09-14|全国经营者大会
新南向政策|New Southbound Policy|2016年起加强与东南亚、南亚、澳新关系的政策。|Closer ties, since 2016, with South-East Asia, South Asia and Australasia.
特殊国与国关系|special state-to-state relations|李登辉对两岸关系的表述。|Lee Teng-hui on the two sides.||1999-07-09|李登辉接受德国之声专访
社会住宅|social housing|政府兴办的只租不售住宅。|Public housing for rent.
经营大台湾、建立新中原|managing the great Taiwan, building a new Central Plain|李登辉的施政口号。|A slogan of Lee Teng-hui’s.
转型正义|transitional justice|清理威权时期不法的政策。|Dealing with the wrongs of authoritarian rule.
长照|long-term care|对失能者的长期照顾服务。|Care for the disabled and aged.
非核家园|nuclear-free homeland|停用核电的目标。|The end of nuclear power.
`;
